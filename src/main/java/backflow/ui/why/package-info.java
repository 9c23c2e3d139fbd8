/// The pane that explains the current step.
@NullMarked
package backflow.ui.why;

import org.jspecify.annotations.NullMarked;
