package backflow.check.known;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.check.known.Quantity.Kind;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
    private static final Tensor FIRST = Tensor.of(Shape.of(3), 1, -2, 4);
    private static final Tensor SECOND = Tensor.of(Shape.of(2), 0.5, 3);
    private static final Knowledge KNOWLEDGE = new Knowledge(
            List.of(new Quantity(
                    Message.of("check.is.gradient", "beta"), Kind.GRADIENT, "beta", true, List.of(FIRST, SECOND))),
            List.of(new Sizes(Map.of("N", 5, "D", 3)), new Sizes(Map.of("N", 7, "D", 2))));

    private static String of(Tensor first, Tensor second) {
        return KNOWLEDGE.recognise(List.of(first, second)).stream()
                .map(recognition -> recognition.factor().text() + " "
                        + recognition.quantity().subject())
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void aValueIsRecognisedByItsNumbers() {
        assertThat(of(FIRST, SECOND)).isEqualTo("1 beta");
    }

    @Test
    void anAxisOfLengthOneMakesNoDifference() {
        assertThat(of(FIRST.reshape(Shape.of(1, 3)), SECOND.reshape(Shape.of(1, 2))))
                .isEqualTo("1 beta");
    }

    @Test
    void aMultipleIsNamedByItsFactor() {
        assertThat(of(FIRST.dividedBy(Tensor.scalar(5)), SECOND.dividedBy(Tensor.scalar(7))))
                .isEqualTo("1/N beta");
    }

    @Test
    void whatAgreesOnOneDataSetOnlyIsNotRecognised() {
        assertThat(of(FIRST, SECOND.plus(Tensor.scalar(1)))).isEqualTo("nothing");
    }

    @Test
    void whatVanishesIsNeverRecognised() {
        assertThat(of(Tensor.zeros(Shape.of(3)), Tensor.zeros(Shape.of(2)))).isEqualTo("nothing");
    }
}
