/// The Python that students write, as text: scanner, parser and syntax tree, each with its place in the file.
@NullMarked
package backflow.numpy.syntax;

import org.jspecify.annotations.NullMarked;
