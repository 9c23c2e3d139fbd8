/// The small parts that every pane is made of.
@NullMarked
package backflow.ui.part;

import org.jspecify.annotations.NullMarked;
