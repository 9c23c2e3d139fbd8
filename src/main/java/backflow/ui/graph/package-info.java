/// The pane of the graph.
@NullMarked
package backflow.ui.graph;

import org.jspecify.annotations.NullMarked;
