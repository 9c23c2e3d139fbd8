package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeatMapTest {
    private static final Rectangle ROOM = new Rectangle(0, 0, CardPlan.SLOT, 44);

    private static List<Mark> marks(Tensor array) {
        return marks(array, new Presence.Whole());
    }

    private static List<Mark> marks(Tensor array, Presence presence) {
        return HeatMap.in(array.shape(), ROOM).marks(presence, array, HeatScale.Kind.VALUE, new ArrayColours());
    }

    private static Tensor counting(Shape shape) {
        var elements = new double[shape.size()];
        for (var i = 0; i < elements.length; i++) {
            elements[i] = i + 1;
        }
        return Tensor.of(shape, elements);
    }

    private static List<Mark.Box> boxes(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
    }

    private static long paths(List<Mark> marks) {
        return marks.stream().filter(Mark.Path.class::isInstance).count();
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of(Shape.SCALAR, 1, 1),
                Arguments.of(Shape.of(3), 1, 3),
                Arguments.of(Shape.of(1, 5), 1, 5),
                Arguments.of(Shape.of(4, 3), 4, 3),
                Arguments.of(Shape.of(2, 3, 4), 6, 4));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aSmallArrayHasACellForEachNumberInItsOwnShape(Shape shape, int rows, int columns) {
        var cells = boxes(marks(counting(shape)));
        assertThat(cells).hasSize(rows * columns);
        assertThat(cells.stream().map(cell -> cell.bounds().y()).distinct()).hasSize(rows);
        assertThat(cells.stream().map(cell -> cell.bounds().x()).distinct()).hasSize(columns);
        assertThat(cells).allMatch(cell -> ROOM.contains(cell.bounds()));
        assertThat(HeatMap.in(shape, ROOM).isLarge()).isFalse();
    }

    @Test
    void aLittleRoomPartsWhatALeadingAxisCounts() {
        var cells = boxes(marks(counting(Shape.of(2, 3, 4))));
        var within = cells.get(4).bounds().y() - cells.get(0).bounds().y();
        var between = cells.get(12).bounds().y() - cells.get(8).bounds().y();
        assertThat(between).isGreaterThan(within + 2);
    }

    static Stream<Shape> maps() {
        return Stream.of(Shape.of(33, 2), Shape.of(64, 64), Shape.of(512, 512));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void aLargeArrayIsAMapOfPixels(Shape shape) {
        assertThat(marks(counting(shape)))
                .hasOnlyElementsOfType(Mark.Pixels.class)
                .hasSize(1);
        assertThat(HeatMap.in(shape, ROOM).isLarge()).isTrue();
    }

    @Test
    void anArrayOfThirtyTwoByThirtyTwoHasAPixelForEachNumber() {
        var pixels = (Mark.Pixels) marks(counting(Shape.of(32, 32))).getFirst();
        assertThat(pixels.raster().rows()).isEqualTo(32);
        assertThat(pixels.raster().columns()).isEqualTo(32);
        assertThat(HeatMap.in(Shape.of(32, 32), ROOM).isLarge()).isFalse();
    }

    @Test
    void negativeCellsAndThoseThatAreNotFiniteHaveMarksOfTheirOwn() {
        assertThat(paths(marks(Tensor.of(Shape.of(3), 1, 0, 2)))).isZero();
        assertThat(paths(marks(Tensor.of(Shape.of(3), 1, -1, 2)))).isEqualTo(1);
        var odd = marks(Tensor.of(Shape.of(3), 1, Double.NaN, Double.NEGATIVE_INFINITY));
        assertThat(paths(odd)).isEqualTo(4);
        assertThat(boxes(odd))
                .filteredOn(cell -> !cell.stroke().equals(Stroke.NONE))
                .hasSize(2);
    }

    @Test
    void aMapShowsThatItHoldsWhatIsNotFinite() {
        var elements = new double[512 * 512];
        elements[100_000] = Double.NaN;
        elements[511] = Double.POSITIVE_INFINITY;
        var marks = marks(Tensor.of(Shape.of(512, 512), elements));
        assertThat(marks.getFirst()).isInstanceOf(Mark.Pixels.class);
        assertThat(boxes(marks)).hasSize(3).allMatch(box -> ROOM.contains(box.bounds()));
        assertThat(paths(marks)).isEqualTo(4);
    }

    private static List<Double> opacities(Presence presence) {
        return marks(counting(Shape.of(4, 3)), presence).stream()
                .map(mark -> ((Mark.Group) mark).opacity())
                .sorted()
                .toList();
    }

    @Test
    void copiesSettleOneAfterAnother() {
        assertThat(opacities(new Presence.Settling(Lines.ROWS, 0))).isEmpty();
        assertThat(opacities(new Presence.Settling(Lines.ROWS, 0.5))).containsExactly(1.0, 1.0);
        assertThat(opacities(new Presence.Settling(Lines.ROWS, 0.6))).hasSize(3).contains(1.0, 1.0);
        assertThat(opacities(new Presence.Settling(Lines.COLUMNS, 0.99))).hasSize(3);
        assertThat(opacities(new Presence.Settling(Lines.ROWS, 1))).containsExactly(1.0, 1.0, 1.0, 1.0);
    }

    @Test
    void theRowsOfASumGoOneAfterAnotherAndComeBackInTheEnd() {
        assertThat(opacities(new Presence.Gathered(Lines.ROWS, 0))).containsOnly(1.0);
        assertThat(opacities(new Presence.Gathered(Lines.ROWS, 0.4))).containsExactly(0.25, 0.25, 1.0, 1.0);
        assertThat(opacities(new Presence.Gathered(Lines.ROWS, 0.8))).containsOnly(0.25);
        assertThat(opacities(new Presence.Gathered(Lines.ROWS, 1))).containsOnly(1.0);
    }

    @Test
    void everyCellIsFoundAtItsMiddle() {
        for (var shape : List.of(Shape.of(2, 3, 4), Shape.of(11, 11), Shape.of(1, 5), Shape.SCALAR)) {
            var map = HeatMap.in(shape, ROOM);
            var cells = boxes(marks(counting(shape)));
            for (var i = 0; i < cells.size(); i++) {
                var block = map.at(cells.get(i).bounds().centre()).orElseThrow();
                assertThat(block.shown(counting(shape), map.grid())).isEqualTo(i);
            }
            assertThat(map.at(new Point(-1, -1))).isEmpty();
        }
    }
}
