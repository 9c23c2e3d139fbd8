package backflow.op;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexRuleTest {
    private static final SymbolicShape ND = new SymbolicShape(List.of("N", "D"));

    @Test
    void aBroadcastHasALetterThatItsOperandLacks() {
        Op copy = new Broadcast(Shape.of(3), Shape.of(4, 3), ND);
        IndexRule rule = copy.indices(List.of(Shape.of(3)));
        assertThat(rule.copiedAxes(0)).containsExactly(0);
    }

    @Test
    void anAxisStretchedFromLengthOneCountsAsNotHad() {
        Op copy = new Broadcast(Shape.of(1, 3), Shape.of(4, 3), ND);
        assertThat(copy.indices(List.of(Shape.of(1, 3))).copiedAxes(0)).containsExactly(0);
    }

    @Test
    void eachOperandOfAMatrixProductLacksOneAxisOfTheOutput() {
        IndexRule rule = new MatrixProduct().indices(List.of(Shape.of(4, 3), Shape.of(3, 5)));
        assertThat(rule.copiedAxes(0)).containsExactly(1);
        assertThat(rule.copiedAxes(1)).containsExactly(0);
    }

    @Test
    void aMatrixProductTakesItsSymbolsFromBothOperands() {
        Op product = new MatrixProduct();
        List<Shape> shapes = List.of(Shape.of(4, 3), Shape.of(3, 5));
        SymbolicShape dm = new SymbolicShape(List.of("D", "M"));
        assertThat(product.symbols(List.of(ND, dm), shapes, Shape.of(4, 5))).hasToString("(N, M)");
    }

    @Test
    void aReductionKeepsTheSymbolsOfTheAxesThatStay() {
        Shape shape = Shape.of(4, 3);
        assertThat(new Mean(List.of(0), 2, false).symbols(List.of(ND), List.of(shape), Shape.of(3)))
                .hasToString("(D,)");
        assertThat(new Mean(List.of(0), 2, true).symbols(List.of(ND), List.of(shape), Shape.of(1, 3)))
                .hasToString("(1, D)");
    }

    @Test
    void aReshapeKeepsTheLettersOfTheAxesThatItLeavesAlone() {
        Op flat = new Reshape(Shape.of(4, 6), new SymbolicShape(List.of("N", "6")));
        IndexRule rule = flat.indices(List.of(Shape.of(4, 2, 3)));
        assertThat(rule.output().getFirst()).isEqualTo(rule.inputs().getFirst().getFirst());
        assertThat(rule.inputs().getFirst()).doesNotContain(rule.output().getLast());
    }
}
