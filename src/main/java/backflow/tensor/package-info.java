/// Shapes of any rank, float64 tensors, NumPy's broadcasting and reductions, and the kernels that compute them.
@NullMarked
package backflow.tensor;

import org.jspecify.annotations.NullMarked;
