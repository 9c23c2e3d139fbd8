package backflow.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.layout.Viewport;
import backflow.picture.GraphPicture;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import org.junit.jupiter.api.Test;

class TurningTest {
    private static final Trace TRACE = HandRecorded.batchnorm();
    private static final GraphPicture OPS = GraphPicture.of(TRACE, Level.OPS, Messages.english());
    private static final GraphPicture BROADCASTS = GraphPicture.of(TRACE, Level.BROADCASTS, Messages.english());
    private static final Viewport VIEW = new Viewport(1, -40, 0);

    private final Turning turning = new Turning();

    @Test
    void aChangeThatIsTakenBackBeforeItMovedAnythingIsOver() {
        assertThat(turning.change(OPS, BROADCASTS, VIEW)).isTrue();
        assertThat(turning.change(BROADCASTS, OPS, VIEW)).isTrue();
        assertThat(turning.passage()).isEmpty();
        assertThat(turning.underWayProperty().get()).isFalse();
    }

    @Test
    void aChangeThatIsTakenBackOnItsWayTurnsBackInTheTimeItTook() {
        turning.change(OPS, BROADCASTS, VIEW);
        turning.advance(0.2);
        turning.change(BROADCASTS, OPS, VIEW);
        assertThat(turning.passage().orElseThrow().to()).isSameAs(OPS);
        turning.advance(0.21);
        assertThat(turning.passage()).isEmpty();
    }
}
