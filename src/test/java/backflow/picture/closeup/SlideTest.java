package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.View;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which cell of a close-up is where, and how one goes from one to the next.
class SlideTest {

    private static final Size ROOM = new Size(930, 440);
    private static final Trace TRACE = HandRecorded.batchnorm();

    private static Slide slide(double playhead) {
        return CloseUp.of(TRACE, Messages.english()).slide(playhead, ROOM, View.STANDARD);
    }

    private static int gradient(String id) {
        return TRACE.gradientSteps(TRACE.graph().node(id).orElseThrow()).getLast();
    }

    private static List<String> names(Slide slide) {
        return slide.arrays().stream().map(ShownArray::name).toList();
    }

    @Test
    void everyCellIsFoundWhereItsNumberIsPainted() {
        for (var step = 0; step <= TRACE.length(); step++) {
            var slide = slide(step);
            for (var k = 0; k < slide.arrays().size(); k++) {
                for (var cell = 0; cell < slide.arrays().get(k).array().size(); cell++) {
                    var wanted = new Slide.Cell(k, cell);
                    var bounds = slide.arrays().get(k).cell(cell);
                    assertThat(slide.cellAt(bounds.centre())).contains(wanted);
                    var number =
                            new NumberText(2).of(slide.arrays().get(k).array().at(cell));
                    assertThat(painted(slide, bounds)).as("step %s", step).contains(number);
                }
            }
        }
    }

    private static List<String> painted(Slide slide, Rectangle bounds) {
        var inspection = Inspection.of(slide.picture());
        return inspection.texts().stream()
                .map(grounded -> grounded.text())
                .filter(text -> bounds.contains(inspection.bounds(text)))
                .map(Mark.Text::text)
                .toList();
    }

    @Test
    void besideTheCellsThereIsNone() {
        assertThat(slide(1).cellAt(new Point(1, 1))).isEmpty();
    }

    @Test
    void anArrayKnowsItsNodeAndTheStepThatMadeIt() {
        var slide = slide(gradient("beta"));
        assertThat(names(slide)).containsExactly("dout", "dbeta", "beta", "copies of beta");
        var copy = TRACE.graph().node("beta_broadcast").orElseThrow();
        assertThat(slide.arrays().getFirst().node()).contains(copy);
        assertThat(slide.arrays().getFirst().step()).isEqualTo(OptionalInt.of(gradient("beta_broadcast")));
        assertThat(slide.arrays().getLast().step()).isEqualTo(OptionalInt.of(TRACE.forwardStep(copy)));
        assertThat(slide.arrays().get(2).step()).isEqualTo(OptionalInt.of(0));
        assertThat(slide.arrays().get(1).isGradient()).isTrue();
        assertThat(slide.arrays().get(2).isGradient()).isFalse();
    }

    @Test
    void aLocalDerivativeIsNoNodes() {
        var local = slide(gradient("x_norm")).arrays().stream()
                .filter(array -> array.name().equals("local derivative"))
                .findFirst()
                .orElseThrow();
        assertThat(local.node()).isEmpty();
        assertThat(local.step()).isEmpty();
    }

    @Test
    void whatIsNotThereYetCannotBePointedAt() {
        var distance = gradient("x_minus_mu");
        assertThat(names(slide(distance))).contains("dx_minus_mu");
        assertThat(names(slide(distance - 0.9))).doesNotContain("dx_minus_mu");
    }

    @Test
    void arrowsGoFromCellToCellAndOverTheEdgeToTheNextArray() {
        var slide = slide(gradient("beta"));
        var first = new Slide.Cell(0, 0);
        assertThat(slide.next(first, Slide.Heading.RIGHT)).isEqualTo(new Slide.Cell(0, 1));
        assertThat(slide.next(first, Slide.Heading.DOWN)).isEqualTo(new Slide.Cell(0, 3));
        assertThat(slide.next(first, Slide.Heading.LEFT)).isEqualTo(first);
        assertThat(slide.next(first, Slide.Heading.UP)).isEqualTo(first);
        var below = slide.next(new Slide.Cell(0, 10), Slide.Heading.DOWN);
        assertThat(below).isEqualTo(new Slide.Cell(1, 1));
        assertThat(slide.next(below, Slide.Heading.UP)).isEqualTo(new Slide.Cell(0, 10));
        assertThat(slide.next(new Slide.Cell(0, 2), Slide.Heading.RIGHT)).isEqualTo(new Slide.Cell(2, 0));
    }

    @Test
    void everyCellIsReachedByArrows() {
        for (var step = 0; step <= TRACE.length(); step++) {
            var slide = slide(step);
            var reached = new HashSet<Slide.Cell>();
            var open = new ArrayDeque<>(List.of(new Slide.Cell(0, 0)));
            while (!open.isEmpty()) {
                var cell = open.pop();
                if (reached.add(cell)) {
                    for (var heading : Slide.Heading.values()) {
                        open.push(slide.next(cell, heading));
                    }
                }
            }
            assertThat(reached)
                    .as("step %s", step)
                    .hasSize(slide.arrays().stream()
                            .mapToInt(array -> array.array().size())
                            .sum());
        }
    }

    @Test
    void aCellThatIsPointedAtHasALineAroundItAndAroundWhatItIsMadeOf() {
        var slide = slide(gradient("beta"));
        var before = slide.picture().marks();
        var marks = slide.pointing(new Slide.Cell(1, 1)).marks();
        assertThat(marks.subList(0, before.size())).isEqualTo(before);
        var lines = marks.subList(before.size(), marks.size()).stream()
                .map(mark -> ((Mark.Box) mark).bounds().grow(-1))
                .toList();
        var dout = slide.arrays().getFirst();
        var column = Rectangle.hull(List.of(dout.cell(1), dout.cell(10)));
        assertThat(lines)
                .anyMatch(line ->
                        line.contains(column.grow(-0.01)) && column.grow(0.01).contains(line));
        assertThat(lines).hasSize(5);
    }

    @Test
    void aNodeThatIsPointedAtHasALineAroundItsArrays() {
        var slide = slide(gradient("beta"));
        var beta = TRACE.graph().node("beta").orElseThrow();
        assertThat(slide.pointing(Set.of(beta)).marks())
                .hasSize(slide.picture().marks().size() + 2);
    }

    @Test
    void theNumbersCanBeCopiedAsATable() {
        assertThat(slide(gradient("beta")).table()).startsWith("""
            dout (N, D) = (4, 3)
                   d=0    d=1    d=2
            n=0   0.40  -0.20   0.10
            n=1  -0.30   0.50   0.70
            n=2   0.60   0.10  -0.40
            n=3   0.20  -0.90   0.30

            dbeta (D,) = (3,)
               d=0    d=1   d=2
              0.90  -0.50  0.70

            beta (D,) = (3,)
            """);
    }

    @Test
    void theTableOfALargeArrayHasItsEnds() {
        var x = Tensor.filled(Shape.of(400, 2), 1);
        var row = Tensor.filled(Shape.of(2), 1);
        var trace = HandRecorded.batchnorm(x, row, row, x);
        var table = CloseUp.of(trace, Messages.english())
                .slide(1, ROOM, View.STANDARD.withDigits(1))
                .table();
        assertThat(table).startsWith("""
            x (N, D) = (400, 2)
                   d=0  d=1
            n=0    1.0  1.0
            n=1    1.0  1.0
            n=2    1.0  1.0
            …        …    …
            n=397  1.0  1.0
            """);
    }

    @Test
    void whatIsNotFiniteIsCopiedAsProgramsReadIt() {
        var x = Tensor.of(Shape.of(1, 3), Double.NaN, Double.NEGATIVE_INFINITY, -1e-7);
        var row = Tensor.filled(Shape.of(3), 1);
        var trace = HandRecorded.batchnorm(x, row, row, x);
        assertThat(CloseUp.of(trace, Messages.english())
                        .slide(0, ROOM, View.STANDARD)
                        .table())
                .contains("nan", "-inf", "-1.0e-7");
    }

    @Test
    void aSlideKnowsWhetherItHasACell() {
        assertThat(slide(1).has(new Slide.Cell(1, 2))).isTrue();
        assertThat(slide(1).has(new Slide.Cell(1, 3))).isFalse();
        assertThat(slide(1).has(new Slide.Cell(2, 0))).isFalse();
    }
}
