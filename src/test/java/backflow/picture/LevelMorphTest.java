package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backflow.graph.Detail;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.layout.Point;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LevelMorphTest {

    private static final Messages MESSAGES = Messages.english();
    private static final Trace TRACE = HandRecorded.batchnorm();

    static Stream<String> examples() {
        return Examples.names().stream();
    }

    private static GraphPicture graph(Trace trace, Detail detail) {
        return GraphPicture.of(trace, detail, MESSAGES);
    }

    private static GraphPicture graph(Level level) {
        return graph(TRACE, Detail.of(level));
    }

    private static Node node(String id) {
        return TRACE.graph().node(id).orElseThrow();
    }

    /// Returns the levels, and that of ops with its first copy opened and with all but the first.
    private static List<GraphPicture> pictures(Trace trace) {
        var copies = trace.graph().path().stream().filter(Node::isImplicit).toList();
        var details = new ArrayList<Detail>();
        Stream.of(Level.values()).map(Detail::of).forEach(details::add);
        copies.stream().limit(1).map(Detail.of(Level.OPS)::toggled).forEach(details::add);
        details.add(copies.stream().skip(1).reduce(Detail.of(Level.OPS), Detail::toggled, (one, _) -> one));
        return details.stream().distinct().map(detail -> graph(trace, detail)).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noTextIsCutOnTheWayBetweenAnyTwoPicturesOfAnExample(String example) {
        var trace = Examples.find(example).orElseThrow().run(Setup.NONE).trace();
        var pictures = pictures(trace);
        for (var from : pictures) {
            for (var to : pictures.subList(0, pictures.indexOf(from))) {
                var morph = LevelMorph.of(from, to);
                for (var playhead = 0.5; playhead <= trace.length(); playhead += 6.5) {
                    for (var t = 0.1; t < 1; t += 0.1) {
                        assertThat(Inspection.of(morph.at(playhead, View.STANDARD, t))
                                        .faults())
                                .as("%s to %s at %s, t = %s", detail(from), detail(to), playhead, t)
                                .isEmpty();
                    }
                }
            }
        }
    }

    private static Detail detail(GraphPicture picture) {
        return picture.partition().detail();
    }

    @Test
    void theEndsAreThePlainPictures() {
        var pictures = pictures(TRACE);
        for (var from : pictures) {
            for (var to : pictures) {
                var morph = LevelMorph.of(from, to);
                for (var playhead : new double[] {0, 3.25, 15, 18.5, 33}) {
                    assertThat(morph.at(playhead, View.STANDARD, 0)).isEqualTo(from.at(playhead));
                    assertThat(morph.at(playhead, View.STANDARD, 1)).isEqualTo(to.at(playhead));
                }
            }
        }
    }

    @Test
    void nothingJumpsAtTheEnds() {
        for (var from : pictures(TRACE)) {
            for (var to : pictures(TRACE)) {
                var morph = LevelMorph.of(from, to);
                assertNear(morph.at(18, View.STANDARD, 1e-4), from);
                assertNear(morph.at(18, View.STANDARD, 1 - 1e-4), to);
            }
        }
    }

    private static void assertNear(Picture picture, GraphPicture plain) {
        for (var group : groups(plain.at(18))) {
            var found = groups(picture).stream()
                    .filter(other -> other.id().equals(group.id()))
                    .findFirst();
            assertThat(found).as(group.id()).isPresent();
            if (group.id().startsWith("node-")) {
                assertThat(place(found.orElseThrow()).distance(place(group)))
                        .as(group.id())
                        .isLessThan(0.1);
            }
        }
    }

    @Test
    void turningBackIsTheSameWay() {
        var on = LevelMorph.of(graph(Level.STAGES), graph(Level.BROADCASTS));
        var back = LevelMorph.of(graph(Level.BROADCASTS), graph(Level.STAGES));
        for (var t = 0.0625; t < 1; t += 0.125) {
            var there = places(on.at(5, View.STANDARD, t));
            var here = places(back.at(5, View.STANDARD, 1 - t));
            assertThat(here).hasSameSizeAs(there);
            here.forEach(place -> assertThat(there).anyMatch(other -> other.distance(place) < 1e-9));
        }
    }

    private static List<Point> places(Picture picture) {
        return groups(picture).stream()
                .filter(group -> group.id().startsWith("node-"))
                .map(LevelMorphTest::place)
                .toList();
    }

    private static Point place(Mark.Group card) {
        return card.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(box -> ((Mark.Box) box).bounds().centre())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCopyComesOutOfTheOpThatHidIt() {
        var ops = graph(Level.OPS);
        var opened = graph(TRACE, Detail.of(Level.OPS).toggled(node("mu_broadcast")));
        var morph = LevelMorph.of(ops, opened);
        var before = 0.0;
        for (var t = 0.01; t < 1; t += 0.01) {
            var picture = morph.at(3, View.STANDARD, t);
            var away = card(picture, "x_minus_mu").x()
                    - card(picture, "mu_broadcast").x();
            assertThat(away).isGreaterThanOrEqualTo(before);
            before = away;
        }
        assertThat(card(morph.at(3, View.STANDARD, 0.001), "mu_broadcast")
                        .distance(ops.layout()
                                .card(ops.partition().boxOf(node("x_minus_mu")))
                                .centre()))
                .isLessThan(0.5);
        assertThat(before).isGreaterThan(CardPlan.WIDTH);
    }

    private static Point card(Picture picture, String id) {
        return place(groups(picture).stream()
                .filter(group -> group.id().equals("node-" + id))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theEdgeInsideOfABoxIsSeenOnceItOpens() {
        var morph = LevelMorph.of(graph(Level.OPS), graph(Level.BROADCASTS));
        Predicate<Mark.Group> inside = group -> group.id().equals("edge-mu_broadcast-x_minus_mu-1");
        assertThat(groups(morph.at(3, View.STANDARD, 0.1))).noneMatch(inside);
        assertThat(groups(morph.at(3, View.STANDARD, 0.95))).anyMatch(inside);
    }

    @Test
    void theLightOfTheStepStaysOnAllTheWay() {
        var morph = LevelMorph.of(graph(Level.OPS), graph(Level.BROADCASTS));
        for (var t = 0.0; t <= 1; t += 0.05) {
            assertThat(lit(morph.at(5, View.STANDARD, t), "var"))
                    .as("t = %s", t)
                    .isPresent();
        }
    }

    private static Optional<Mark> lit(Picture picture, String id) {
        return groups(picture).stream()
                .filter(group -> group.id().equals("node-" + id))
                .flatMap(group -> group.marks().stream())
                .filter(mark -> mark instanceof Mark.Box box && box.fill().equals(Paint.of(Role.SUM_TINT)))
                .findFirst();
    }

    @Test
    void picturesOfDifferentTracesDoNotTurnIntoEachOther() {
        var other = graph(HandRecorded.batchnorm(), Detail.of(Level.OPS));
        assertThatIllegalArgumentException().isThrownBy(() -> LevelMorph.of(graph(Level.OPS), other));
    }

    private static List<Mark.Group> groups(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .filter(group -> !group.id().isEmpty())
                .toList();
    }
}
