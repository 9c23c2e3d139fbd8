/// Pictures as files: SVG and PNG, from the marks that the window paints.
@NullMarked
package backflow.export;

import org.jspecify.annotations.NullMarked;
