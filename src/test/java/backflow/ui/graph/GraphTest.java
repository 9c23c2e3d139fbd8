package backflow.ui.graph;

import static backflow.ui.WindowUnderTest.await;

import backflow.ui.WindowTest;
import org.junit.jupiter.api.BeforeEach;

/// A test of the graph in a real window, begun when its cards are there.
abstract class GraphTest extends WindowTest {
    @BeforeEach
    void awaitCards() {
        await(() -> window.stage().getScene().lookup("#card-x") != null);
    }

    final GraphPane graph() {
        return (GraphPane) window.node("graph");
    }
}
