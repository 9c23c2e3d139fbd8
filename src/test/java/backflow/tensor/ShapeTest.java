package backflow.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backflow.text.Messages;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static final Shape MATRIX = Shape.of(4, 3);

    @Test
    void shapesPrintAsInNumPy() {
        assertThat(MATRIX).hasToString("(4, 3)");
        assertThat(Shape.of(3)).hasToString("(3,)");
        assertThat(Shape.SCALAR).hasToString("()");
    }

    @Test
    void aRowAndAMatrixOfOneRowAreDifferentShapes() {
        assertThat(Shape.of(3)).isNotEqualTo(Shape.of(1, 3));
        assertThat(Shape.of(3).broadcast(Shape.of(1, 3))).isEqualTo(Shape.of(1, 3));
    }

    @Test
    void axesAreCountedFromTheFirstAndSorted() {
        assertThat(Shape.of(2, 3, 4).axes(List.of(-1, 0))).containsExactly(0, 2);
        assertThat(Shape.of(2, 3, 4).reduce(List.of(-1, 0), true)).isEqualTo(Shape.of(1, 3, 1));
        assertThat(Shape.of(2, 3, 4).reduce(List.of(-1, 0), false)).isEqualTo(Shape.of(3));
        assertThat(Shape.of(2, 3, 4).count(List.of(-1, 0))).isEqualTo(8);
    }

    @Test
    void stretchingIsAllowedAlongMissingAxesAndAxesOfExtentOne() {
        assertThat(Shape.of(3).isBroadcastableTo(MATRIX)).isTrue();
        assertThat(Shape.of(4, 1).isBroadcastableTo(MATRIX)).isTrue();
        assertThat(Shape.of(4).isBroadcastableTo(MATRIX)).isFalse();
        assertThat(MATRIX.isBroadcastableTo(Shape.of(3))).isFalse();
        assertThat(Shape.of(0, 3).broadcast(Shape.of(1, 3))).isEqualTo(Shape.of(0, 3));
    }

    @Test
    void theLargestShapeIsAllowedAndOneMoreIsNot() {
        assertThat(Shape.of(1 << 14, 1 << 14).size()).isEqualTo(Shape.MAXIMUM_SIZE);
        assertThat(Shape.of(1 << 30, 0, 1 << 30).size()).isZero();
        assertMessage(() -> Shape.of(1_000_000_000), "shape (1000000000,) is too large: at most 268435456 numbers");
        assertMessage(
                () -> Shape.of(65536, 65536, 65536, 65536),
                "shape (65536, 65536, 65536, 65536) is too large: at most 268435456 numbers");
    }

    @Test
    void aMistakeIsToldWithShapesAndAxes() {
        Tensor x = Tensor.zeros(MATRIX);
        Tensor y = Tensor.zeros(Shape.of(4));
        assertMessage(() -> x.plus(y), "cannot broadcast (4, 3) with (4,): axis 1 is 3 and 4");
        assertMessage(() -> x.broadcastTo(Shape.of(3)), "cannot broadcast (4, 3) to (3,)");
        assertMessage(() -> x.sum(List.of(2), false), "axis 2 does not exist in shape (4, 3)");
        assertMessage(() -> x.sum(List.of(-3), false), "axis -3 does not exist in shape (4, 3)");
        assertMessage(() -> x.sum(List.of(0, -2), false), "axis -2 is named twice for shape (4, 3)");
        assertMessage(() -> x.reshape(Shape.of(5)), "cannot reshape (4, 3) with 12 numbers to (5,) with 5");
        assertMessage(() -> x.transpose(List.of(0)), "axes [0] do not name every axis of shape (4, 3) once");
        assertMessage(() -> x.matmul(y), "cannot multiply matrices (4, 3) @ (4,): the inner extents are 3 and 4");
        assertMessage(
                () -> x.matmul(Tensor.scalar(1)),
                "cannot multiply matrices (4, 3) @ (): a scalar has no rows or columns; use * instead");
        assertMessage(() -> x.get(0, 3), "index [0, 3] is outside shape (4, 3)");
        assertMessage(() -> x.at(12), "index [12] is outside shape (4, 3)");
        assertMessage(x::item, "shape (4, 3) holds 12 numbers where exactly one is wanted");
        assertMessage(() -> Tensor.of(MATRIX, 1, 2), "shape (4, 3) holds 12 numbers, but 2 were given");
        assertMessage(() -> Shape.of(4, -1), "shape (4, -1) has the negative extent -1");
    }

    private static void assertMessage(ThrowingCallable call, String expected) {
        ShapeException thrown = catchThrowableOfType(ShapeException.class, call);
        assertThat(Messages.english().render(thrown.text())).isEqualTo(expected);
    }
}
