/// Code set into rows.
@NullMarked
package backflow.picture.listing;

import org.jspecify.annotations.NullMarked;
