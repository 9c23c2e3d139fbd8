/// Somebody's own code beside what is found of it.
@NullMarked
package backflow.ui.check;

import org.jspecify.annotations.NullMarked;
