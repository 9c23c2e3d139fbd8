package backflow.picture.why;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Detail;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.graph.Partition;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import org.junit.jupiter.api.Test;

class CardTextTest {
    private static final Messages MESSAGES = Messages.english();
    private static final Trace TRACE =
            Examples.find("batchnorm").orElseThrow().run(Setup.NONE).trace();

    private static String text(Trace trace, String id, int done) {
        Node node = trace.graph().node(id).orElseThrow();
        return new CardText(trace, MESSAGES)
                .of(trace.partition(Level.BROADCASTS).boxOf(node), done);
    }

    @Test
    void aValueThatIsNotThereYetSaysSo() {
        assertThat(text(TRACE, "x_norm", 0))
                .isEqualTo(
                        "x_norm, made by multiplying, shape N by D, 4 by 3, value not computed yet, no gradient yet");
    }

    @Test
    void whatAnOpDoesIsSaidInWordsAndNotInNumPysNames() {
        assertThat(text(TRACE, "sqrt_var", 0)).startsWith("sqrt_var, made by taking the square root, ");
        assertThat(text(TRACE, "mu", 0)).startsWith("mu, made by averaging, ");
    }

    @Test
    void aCopyThatWasOpenedAmongOpsSaysTheSameAsAmongBroadcasts() {
        Node copy = TRACE.graph().node("mu_broadcast").orElseThrow();
        CardText words = new CardText(TRACE, MESSAGES);
        Partition closed = TRACE.partition(Detail.of(Level.OPS));
        Partition opened = TRACE.partition(Detail.of(Level.OPS).toggled(copy));
        assertThat(closed.boxOf(copy).node().id()).isEqualTo("x_minus_mu");
        assertThat(opened.boxOf(copy).node()).isEqualTo(copy);
        for (int done = 0; done <= TRACE.length(); done++) {
            assertThat(words.of(opened.boxOf(copy), done))
                    .startsWith("copy of mu, shape N by D, 4 by 3, ")
                    .isEqualTo(text(TRACE, "mu_broadcast", done));
        }
    }

    @Test
    void aGradientSaysHowMuchOfItHasComeBack() {
        Node node = TRACE.graph().node("x_minus_mu").orElseThrow();
        var steps = TRACE.gradientSteps(node);
        assertThat(text(TRACE, "x_minus_mu", steps.getFirst())).endsWith("value computed, gradient 1 of 2");
        assertThat(text(TRACE, "x_minus_mu", steps.getLast())).endsWith("value computed, gradient complete");
    }

    @Test
    void anInputIsGivenAndNotMade() {
        assertThat(text(TRACE, "gamma", 0)).isEqualTo("gamma, input, shape D, 3, value given, no gradient yet");
    }

    @Test
    void aCopyGoesByWhatItCopies() {
        assertThat(text(TRACE, "mu_broadcast", 33))
                .isEqualTo("copy of mu, shape N by D, 4 by 3, value computed, gradient complete");
    }

    @Test
    void aValueOffThePathHasNoGradient() {
        Node aside = TRACE.graph().nodes().stream()
                .filter(node -> !TRACE.graph().isOnPath(node))
                .reduce((_, last) -> last)
                .orElseThrow();
        assertThat(text(TRACE, aside.id(), 33)).endsWith("value computed, no gradient flows to it");
    }

    @Test
    void cellsThatAreNotFiniteAreCounted() {
        Tensor x = Tensor.of(Shape.of(2, 2), Double.NaN, 1, Double.POSITIVE_INFINITY, Double.NaN);
        Tensor ones = Tensor.filled(Shape.of(2), 1);
        Trace trace = HandRecorded.batchnorm(x, ones, ones, Tensor.filled(Shape.of(2, 2), 1));
        assertThat(text(trace, "x", 0)).contains("value given, 2 are not a number, 1 number is infinite");
    }
}
