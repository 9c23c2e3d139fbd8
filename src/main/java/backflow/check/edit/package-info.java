/// The mistakes that students make in a backward pass, each as the edit that would mend it.
@NullMarked
package backflow.check.edit;

import org.jspecify.annotations.NullMarked;
