/// Somebody's own code: its text, where it came from, and what was found of it.
@NullMarked
package backflow.session.draft;

import org.jspecify.annotations.NullMarked;
