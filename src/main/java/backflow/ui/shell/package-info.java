/// The window's frame: how its panes stand, are resized and are folded away.
@NullMarked
package backflow.ui.shell;

import org.jspecify.annotations.NullMarked;
