/// Explains a step: one plain sentence, the formula, the shapes, and the rule that tells what is summed.
@NullMarked
package backflow.picture.why;

import org.jspecify.annotations.NullMarked;
