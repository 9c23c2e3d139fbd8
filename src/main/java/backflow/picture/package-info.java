/// What is to be seen, as marks with colour roles: a pure function of trace, layout, playhead and view.
@NullMarked
package backflow.picture;

import org.jspecify.annotations.NullMarked;
