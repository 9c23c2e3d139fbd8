package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Node;
import backflow.graph.Place;
import backflow.op.Add;
import backflow.op.Code;
import backflow.op.Maximum;
import backflow.op.Op;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.Argument;
import backflow.trace.Tape;
import backflow.trace.Traced;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadgeTest {
    private static Badge badge(Op op, String constant) {
        Tape tape = new Tape();
        Traced x = tape.input("x", Tensor.zeros(Shape.of(2)), new SymbolicShape(List.of("D")), Place.line(1));
        Argument operand = new Argument.Constant(Tensor.scalar(0), Code.literal(constant));
        Traced y = tape.apply(op, List.of(x, operand), Place.line(2), "y");
        Node node = tape.finish("f", y, List.of()).graph().output();
        return Badge.of(node, op);
    }

    @Test
    void aShortConstantStandsBesideItsSign() {
        assertThat(badge(new Add(), "eps")).isEqualTo(new Badge.Sign("+ε"));
    }

    @Test
    void aSignThatFillsTheCircleStandsAlone() {
        assertThat(badge(new Maximum(true), "0")).isEqualTo(new Badge.Sign("max"));
    }
}
