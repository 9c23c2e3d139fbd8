package backflow.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.graph.Level;
import backflow.layout.Viewport;
import backflow.picture.GraphPicture;
import backflow.picture.View;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final Trace TRACE = HandRecorded.batchnorm();
    private static final GraphPicture OPS = GraphPicture.of(TRACE, Level.OPS, Messages.english());
    private static final GraphPicture BROADCASTS = GraphPicture.of(TRACE, Level.BROADCASTS, Messages.english());
    private static final Viewport START = new Viewport(1, 0, 0);
    private static final Viewport END = new Viewport(2, -300, 40);

    private final Passage begun = Passage.between(OPS, BROADCASTS, START);

    @Test
    void itBeginsWithTheOnePictureAndEndsWithTheOther() {
        assertThat(begun.at(9, View.STANDARD)).isEqualTo(OPS.at(9));
        assertThat(begun.viewport(END)).isEqualTo(START);
        Passage over = begun.after(0.45);
        assertThat(over.isOver()).isTrue();
        assertThat(over.at(9, View.STANDARD)).isEqualTo(BROADCASTS.at(9));
        assertThat(over.viewport(END)).isEqualTo(END);
    }

    @Test
    void turningBackJumpsNeitherThePictureNorTheViewWhereverThatEnds() {
        Passage half = begun.after(0.2);
        Passage back = half.back(END);
        assertThat(back.at(9, View.STANDARD).size().width())
                .isCloseTo(half.at(9, View.STANDARD).size().width(), within(1e-6));
        assertThat(back.viewport(new Viewport(1.5, 70, -20))).isEqualTo(half.viewport(END));
        assertThat(back.after(0.2).isOver()).isTrue();
        assertThat(back.after(0.2).viewport(START)).isEqualTo(START);
    }
}
