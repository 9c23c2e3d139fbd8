package backflow.ui.check;

import backflow.graph.Node;
import backflow.session.Document;
import java.util.Optional;
import java.util.OptionalInt;

/// Shows a forward pass in the graph.
@FunctionalInterface
public interface Explorer {
    /// Opens a document and goes to it.
    ///
    /// @param step where the playhead is put; at the end if empty
    /// @param pointed what is pointed at
    void explore(Document document, OptionalInt step, Optional<Node> pointed);
}
