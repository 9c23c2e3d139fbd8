/// A trace written down: as text, as JSON, as NumPy source, as a Graphviz graph.
@NullMarked
package backflow.cli.format;

import org.jspecify.annotations.NullMarked;
