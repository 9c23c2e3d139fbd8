/// The bar at the bottom: back and forth, play, scrub.
@NullMarked
package backflow.ui.timeline;

import org.jspecify.annotations.NullMarked;
