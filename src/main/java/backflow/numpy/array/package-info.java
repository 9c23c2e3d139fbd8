/// NumPy's arrays with their types, views and rules, without a graph: what a checked program computes with.
@NullMarked
package backflow.numpy.array;

import org.jspecify.annotations.NullMarked;
