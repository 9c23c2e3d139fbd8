package backflow.ui;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A window in which nothing moves takes no time.
class RestingWindowTest extends WindowTest {
    /// Whatever asks for layout again while it is laid out takes the time of every frame, seen or not.
    private void awaitRest() {
        await(() -> asksForLayout(window.stage().getScene().getRoot()).isEmpty());
    }

    private static List<Node> asksForLayout(Parent parent) {
        List<Node> found = new ArrayList<>();
        if (parent.isNeedsLayout()) {
            found.add(parent);
        }
        parent.getChildrenUnmodifiable().stream()
                .filter(Parent.class::isInstance)
                .forEach(child -> found.addAll(asksForLayout((Parent) child)));
        return found;
    }

    @Test
    void aWindowInWhichNothingMovesIsNotLaidOutAgainAndAgain() {
        awaitRest();
        fx(() -> {
            window.window().showKeys();
            return true;
        });
        awaitRest();
        window.press(KeyCode.ESCAPE);
        awaitRest();
    }
}
