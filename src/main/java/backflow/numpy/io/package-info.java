/// Arrays from files: NumPy's `.npy` and `.npz`, and `.csv`.
@NullMarked
package backflow.numpy.io;

import org.jspecify.annotations.NullMarked;
