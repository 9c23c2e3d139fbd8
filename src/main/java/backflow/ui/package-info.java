/// Windows, panes, the one clock and the themes.
@NullMarked
package backflow.ui;

import org.jspecify.annotations.NullMarked;
