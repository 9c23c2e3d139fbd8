/// The pane of the code.
@NullMarked
package backflow.ui.listing;

import org.jspecify.annotations.NullMarked;
