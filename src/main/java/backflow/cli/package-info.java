/// The commands: what they are called, what they print, and which code they end with.
@NullMarked
package backflow.cli;

import org.jspecify.annotations.NullMarked;
