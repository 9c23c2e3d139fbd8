/// Writes a recorded graph back as NumPy source: its forward pass, and the staged backward pass made of its VJPs.
@NullMarked
package backflow.numpy.listing;

import org.jspecify.annotations.NullMarked;
