/// The pane of the current step's numbers.
@NullMarked
package backflow.ui.closeup;

import org.jspecify.annotations.NullMarked;
