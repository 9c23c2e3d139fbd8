package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.text.Messages;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What colours cannot tell everybody is told a second time.
class SecondCueTest {

    static Stream<Arguments> examplesAndLevels() {
        return Examples.names().stream()
                .flatMap(name -> Stream.of(Level.values()).map(level -> Arguments.of(name, level)));
    }

    private static Trace trace(String example) {
        return Examples.find(example).orElseThrow().run(Setup.NONE).trace();
    }

    private static List<Mark.Group> groups(List<Mark> marks, String prefix) {
        var found = new ArrayList<Mark.Group>();
        for (var mark : marks) {
            if (mark instanceof Mark.Group group) {
                if (group.id().startsWith(prefix)) {
                    found.add(group);
                }
                found.addAll(groups(group.marks(), prefix));
            }
        }
        return found;
    }

    private static Stream<Mark.Box> boxes(Mark.Group group, Predicate<Mark.Box> wanted) {
        return group.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(wanted);
    }

    private static boolean isStroked(Mark.Box box, Role role) {
        return box.stroke().paint().equals(Paint.of(role));
    }

    @ParameterizedTest
    @MethodSource("examplesAndLevels")
    void everyCardThatIsLitForASumHasASecondOutlineAndABadge(String example, Level level) {
        var trace = trace(example);
        var graph = GraphPicture.of(trace, level, Messages.english());
        var sums = 0;
        for (var playhead = 0.0; playhead <= trace.length(); playhead += 0.5) {
            for (var card : groups(graph.at(playhead).marks(), "node-")) {
                var lit = boxes(card, box -> isStroked(box, Role.SUM) && box.radius() > 10)
                        .toList();
                if (!lit.isEmpty()) {
                    sums++;
                    assertThat(lit).as("%s at %s", card.id(), playhead).hasSize(2);
                    assertThat(lit.getFirst().bounds().contains(lit.getLast().bounds()))
                            .isTrue();
                    assertThat(lit.getLast().fill()).isEqualTo(Paint.of(Role.SUM_TINT));
                    assertThat(card.marks()).as("%s at %s", card.id(), playhead).anyMatch(SecondCueTest::isSum);
                }
            }
        }
        assertThat(sums).isPositive();
    }

    private static boolean isSum(Mark mark) {
        return mark instanceof Mark.Text text && text.text().startsWith("Σ");
    }

    @ParameterizedTest
    @MethodSource("examplesAndLevels")
    void gradientCellsStandInAFrameAndNegativeCellsCarryADash(String example, Level level) {
        var trace = trace(example);
        var graph = GraphPicture.of(trace, level, Messages.english());
        var marks = graph.at(trace.length()).marks();
        assertThat(groups(marks, "gradient-"))
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(boxes(
                                cells,
                                box -> isStroked(box, Role.GRADIENT)
                                        && box.fill().equals(Paint.NONE)))
                        .hasSize(1));
        for (var box : trace.partition(level).boxes()) {
            var value = trace.value(box.node());
            var negative = 0;
            for (var i = 0; i < value.size(); i++) {
                negative += value.at(i) < 0 ? 1 : 0;
            }
            var cells = groups(marks, "value-").stream()
                    .filter(group -> group.id().equals("value-" + box.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(cells.marks().stream().filter(Mark.Path.class::isInstance))
                    .as(box.id())
                    .hasSize(negative);
        }
    }

    @ParameterizedTest
    @MethodSource("examplesAndLevels")
    void aGradientOnItsWayBackIsDottedAndAValueOnItsWayForwardIsNot(String example, Level level) {
        var trace = trace(example);
        var graph = GraphPicture.of(trace, level, Messages.english());
        for (var playhead = 1; playhead <= trace.length(); playhead++) {
            var back = !(trace.step(playhead) instanceof Step.Forward);
            for (var edge : groups(graph.at(playhead).marks(), "edge-")) {
                for (var mark : edge.marks()) {
                    if (mark instanceof Mark.Path path) {
                        var gradient = path.stroke().paint().equals(Paint.of(Role.GRADIENT));
                        assertThat(!path.stroke().dash().isSolid()).isEqualTo(gradient && back);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDashOfANegativeCellStandsOutFromEveryCell(Theme theme) {
        for (var kind : HeatScale.Kind.values()) {
            for (var value : new double[] {-1, -0.5, -0.01, -2}) {
                assertThat(theme.colour(Role.INK).contrast(theme.colour(new HeatScale(1, kind).paint(value))))
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }
}
