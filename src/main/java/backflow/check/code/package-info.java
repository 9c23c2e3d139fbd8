/// A student's forward and backward pass, judged: right, or the first wrong line, why, and what would mend it.
@NullMarked
package backflow.check.code;

import org.jspecify.annotations.NullMarked;
