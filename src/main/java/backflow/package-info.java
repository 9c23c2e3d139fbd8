/// The entry: chooses between the commands and the window.
@NullMarked
package backflow;

import org.jspecify.annotations.NullMarked;
