/// What was found of the code: the verdict, the numbers, and what to do next.
@NullMarked
package backflow.ui.check.result;

import org.jspecify.annotations.NullMarked;
