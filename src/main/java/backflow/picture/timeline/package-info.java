/// The timeline as a picture.
@NullMarked
package backflow.picture.timeline;

import org.jspecify.annotations.NullMarked;
