/// What part of a graph is in sight where there is no room for all of it.
@NullMarked
package backflow.picture.sight;

import org.jspecify.annotations.NullMarked;
