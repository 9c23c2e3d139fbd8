/// What is open: a document, the data that it was run on, the playhead, and what is remembered between runs.
@NullMarked
package backflow.session;

import org.jspecify.annotations.NullMarked;
