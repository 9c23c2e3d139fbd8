/// The current step under the microscope: its arrays with their numbers, and how they move.
@NullMarked
package backflow.picture.closeup;

import org.jspecify.annotations.NullMarked;
