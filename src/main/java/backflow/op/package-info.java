/// The primitives of the computational graph: each knows its shape rule, its forward computation, and its
/// vector-Jacobian product (VJP) both as numbers and as NumPy source.
@NullMarked
package backflow.op;

import org.jspecify.annotations.NullMarked;
