/// Every value and gradient that a right backward pass may compute, and how to recognise one by its numbers.
@NullMarked
package backflow.check.known;

import org.jspecify.annotations.NullMarked;
