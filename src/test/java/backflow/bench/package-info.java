/// Measurements, started by hand and never by a test.
@NullMarked
package backflow.bench;

import org.jspecify.annotations.NullMarked;
