/// Pictures as pages of an asked size, for files.
@NullMarked
package backflow.picture.page;

import org.jspecify.annotations.NullMarked;
