/// NumPy source as programs: what a file holds, what its function needs, and one run of it on real numbers.
@NullMarked
package backflow.numpy;

import org.jspecify.annotations.NullMarked;
