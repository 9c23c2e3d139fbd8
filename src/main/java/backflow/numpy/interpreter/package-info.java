/// Runs a function of the students' Python on real numbers and records what it does to arrays as a graph.
@NullMarked
package backflow.numpy.interpreter;

import org.jspecify.annotations.NullMarked;
