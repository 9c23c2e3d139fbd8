/// Where code is written: what the keys do to a text, and the control that shows it.
@NullMarked
package backflow.ui.check.editor;

import org.jspecify.annotations.NullMarked;
