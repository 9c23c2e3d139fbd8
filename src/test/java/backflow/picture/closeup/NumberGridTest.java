package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Point;
import backflow.layout.Size;
import backflow.picture.ArrayColours;
import backflow.picture.Grid;
import backflow.picture.HeatScale;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.TextMeasure;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What cells say of themselves beside their colour.
class NumberGridTest {

    private static final Point PLACE = new Point(20, 20);

    private static List<Mark> marks(Tensor array, double largest, Size cell, double fontSize) {
        var scale = new HeatScale(largest, HeatScale.Kind.VALUE);
        var numbers = new WrittenNumbers(2, TextMeasure.bundled());
        return new NumberGrid(array, Grid.of(array.shape()), scale, cell, fontSize, numbers)
                .marks(PLACE, new ArrayColours());
    }

    private static long strokes(List<Mark> marks) {
        return marks.stream().filter(Mark.Path.class::isInstance).count();
    }

    private static List<Mark.Box> boxes(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
    }

    private static Tensor row(double... numbers) {
        return Tensor.of(Shape.of(numbers.length), numbers);
    }

    @Test
    void aCellWithoutANumberShowsThatItIsNegativeClippedOrNotFinite() {
        var cell = new Size(12, 12);
        assertThat(strokes(marks(row(1, 0.5), 1, cell, 0))).isZero();
        assertThat(strokes(marks(row(1, -0.5), 1, cell, 0))).as("a dash").isEqualTo(1);
        assertThat(strokes(marks(row(1, 3), 1, cell, 0))).as("a plus").isEqualTo(2);
        assertThat(strokes(marks(row(1, Double.NaN), 1, cell, 0))).as("a cross").isEqualTo(2);
        assertThat(strokes(marks(row(1, Double.NEGATIVE_INFINITY), 1, cell, 0)))
                .as("an arrow")
                .isEqualTo(2);
    }

    @Test
    void aCellTooSmallForASignShowsOnlyThatItIsNotFinite() {
        var cell = new Size(8, 8);
        assertThat(strokes(marks(row(1, -0.5), 1, cell, 0))).isZero();
        assertThat(strokes(marks(row(1, Double.NaN), 1, cell, 0))).isEqualTo(2);
    }

    @Test
    void aNumberSaysItselfThatItIsNegative() {
        assertThat(strokes(marks(row(1, -0.5), 1, new Size(60, 30), 12))).isZero();
    }

    @Test
    void aNumberOffTheScaleHasALineAroundItsCellAndWhereThereIsRoomTheSign() {
        var wide = marks(row(1, -2), 1, new Size(80, 40), 12);
        assertThat(strokes(wide)).isEqualTo(2);
        var tight = marks(row(1, -2), 1, new Size(42, 18), 12);
        assertThat(strokes(tight)).isZero();
        for (var marks : List.of(wide, tight)) {
            assertThat(boxes(marks).getFirst().stroke().paint()).isNotEqualTo(Paint.of(Role.INK));
            assertThat(boxes(marks).getLast().stroke().paint()).isEqualTo(Paint.of(Role.INK));
        }
    }

    @Test
    void aMapOfPixelsFlagsItsFirstCellOfEachKindThatIsNotFinite() {
        var numbers = new double[64 * 64];
        Arrays.fill(numbers, 0.5);
        var shape = Shape.of(64, 64);
        assertThat(boxes(marks(Tensor.of(shape, numbers.clone()), 1, new Size(6, 5), 0)))
                .isEmpty();
        numbers[64 + 2] = Double.NaN;
        numbers[64 + 3] = Double.NaN;
        numbers[64 * 64 - 1] = Double.POSITIVE_INFINITY;
        var flagged = boxes(marks(Tensor.of(shape, numbers), 1, new Size(6, 5), 0));
        var flags = flagged.stream()
                .filter(box -> box.fill().equals(Paint.of(Role.HEAT_NOT_FINITE)))
                .toList();
        assertThat(flags).hasSize(2);
        assertThat(flags.getFirst().bounds().contains(PLACE.plus(2.5 * 6 - 1, 1.5 * 5 - 1)))
                .isTrue();
        var map = flagged.getFirst().bounds();
        assertThat(flags).allMatch(flag -> map.contains(flag.bounds()));
    }
}
