/// Runs a graph forward and back into an immutable trace, and tells what is there at each place of the playhead.
@NullMarked
package backflow.trace;

import org.jspecify.annotations.NullMarked;
