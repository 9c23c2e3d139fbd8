/// The computational graph on JGraphT: its nodes and edges, their order, and the levels that it can be read at.
@NullMarked
package backflow.graph;

import org.jspecify.annotations.NullMarked;
