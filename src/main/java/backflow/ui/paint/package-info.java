/// Paints pictures: marks on a canvas, in the colours of a theme.
@NullMarked
package backflow.ui.paint;

import org.jspecify.annotations.NullMarked;
