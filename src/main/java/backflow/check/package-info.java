/// Holds gradients against what they claim to be: how the loss answers when one number is nudged.
@NullMarked
package backflow.check;

import org.jspecify.annotations.NullMarked;
