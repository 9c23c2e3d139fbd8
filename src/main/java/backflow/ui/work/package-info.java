/// What is done away from the window's thread, and the clock of the window.
@NullMarked
package backflow.ui.work;

import org.jspecify.annotations.NullMarked;
