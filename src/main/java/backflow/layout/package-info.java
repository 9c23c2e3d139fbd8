/// Geometry records, and the layered layout of a graph from left to right.
@NullMarked
package backflow.layout;

import org.jspecify.annotations.NullMarked;
