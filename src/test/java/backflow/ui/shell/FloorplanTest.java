package backflow.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.session.Arrangement;
import backflow.session.Pane;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloorplanTest {
    private static final List<Pane> ASKED = List.of(Pane.CLOSE_UP, Pane.WHY, Pane.CODE, Pane.GRAPH);

    /// A window of 1280×720 without its bars, in which the graph would like to have 400 pixels.
    private static final Wishes USUAL = wishes(1280, 594, 13);

    private static Wishes wishes(double width, double height, double letter) {
        return new Wishes(new Size(width, height), letter, 400, Set.of(), 350, ASKED);
    }

    private static Floorplan plan(Arrangement arrangement) {
        return new Floorplan(arrangement, USUAL);
    }

    private static Rectangle place(Floorplan plan, Pane pane) {
        return plan.pane(pane).orElseThrow();
    }

    static Stream<Arrangement> arrangements() {
        List<Arrangement> all = new ArrayList<>(List.of(Arrangement.INITIAL));
        for (Pane pane : Pane.values()) {
            List.copyOf(all).forEach(one -> all.add(one.fold(pane)));
        }
        List.copyOf(all).forEach(one -> all.add(one.withGraph(0.8).withParted(Pane.CODE, Pane.CLOSE_UP, 0.7)));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("arrangements")
    void panesAndStripsFillTheRoomWithoutOverlap(Arrangement arrangement) {
        for (Wishes wishes : List.of(USUAL, wishes(1000, 570, 13), wishes(1280, 500, 26), wishes(3840, 1950, 34))) {
            Floorplan plan = new Floorplan(arrangement, wishes);
            List<Rectangle> places = Pane.all().stream()
                    .map(pane -> plan.pane(pane).or(() -> plan.strip(pane)).orElseThrow())
                    .toList();
            double area = places.stream()
                    .mapToDouble(place -> place.width() * place.height())
                    .sum();
            Size room = wishes.room();
            assertThat(area).isCloseTo(room.width() * room.height(), within(1.0));
            assertThat(Rectangle.hull(places)).isEqualTo(new Rectangle(0, 0, room.width(), room.height()));
        }
    }

    @Test
    void asLongAsNothingIsMovedTheGraphIsWhatItNeedsAndTheNumbersHaveTheirRoom() {
        assertThat(place(plan(Arrangement.INITIAL), Pane.GRAPH).height()).isEqualTo(244);
        assertThat(place(new Floorplan(Arrangement.INITIAL, wishes(1920, 960, 17)), Pane.GRAPH)
                        .height())
                .isEqualTo(403);
        assertThat(place(new Floorplan(Arrangement.INITIAL, wishes(1920, 900, 17)), Pane.GRAPH)
                        .height())
                .isEqualTo(400);
    }

    @Test
    void aMovedLineStandsWhereItWasMovedTo() {
        for (Pane pane : List.of(Pane.GRAPH, Pane.CODE, Pane.WHY)) {
            Floorplan before = plan(Arrangement.INITIAL);
            Floorplan.Line line = before.line(pane).orElseThrow();
            Floorplan after = plan(before.moved(line, 40));
            assertThat(after.line(pane).orElseThrow().at()).as("%s", pane).isCloseTo(line.at() + 40, within(1.0));
        }
    }

    @Test
    void theOtherLinesStayWhereTheyAre() {
        Floorplan before = plan(Arrangement.INITIAL);
        Floorplan after = plan(before.moved(before.line(Pane.CODE).orElseThrow(), -50));
        assertThat(after.line(Pane.WHY)).isEqualTo(before.line(Pane.WHY));
        assertThat(after.line(Pane.GRAPH)).isEqualTo(before.line(Pane.GRAPH));
    }

    @Test
    void aLineStopsBeforeAPaneIsOfNoUse() {
        Floorplan before = plan(Arrangement.INITIAL);
        Floorplan after = plan(before.moved(before.line(Pane.CODE).orElseThrow(), -10_000));
        assertThat(place(after, Pane.CODE).width()).isCloseTo(USUAL.leastWidth(Pane.CODE), within(1.0));
        Floorplan low = plan(before.moved(before.line(Pane.GRAPH).orElseThrow(), 10_000));
        assertThat(place(low, Pane.WHY).height()).isCloseTo(USUAL.leastLower(), within(1.0));
    }

    @Test
    void aFoldedPaneLeavesItsPlaceToItsNeighboursAndALineBetweenThem() {
        Floorplan plan = plan(Arrangement.INITIAL.fold(Pane.CLOSE_UP));
        assertThat(plan.pane(Pane.CLOSE_UP)).isEmpty();
        assertThat(plan.strip(Pane.CLOSE_UP).orElseThrow().width()).isEqualTo(USUAL.strip());
        assertThat(plan.line(Pane.CODE).orElseThrow().second()).isEqualTo(Pane.WHY);
        assertThat(plan.line(Pane.WHY)).isEmpty();
    }

    @Test
    void withoutAnyLowerPaneTheGraphHasAllButTheirDrawers() {
        Floorplan plan =
                plan(Arrangement.INITIAL.fold(Pane.CODE).fold(Pane.CLOSE_UP).fold(Pane.WHY));
        assertThat(plan.hasDrawers()).isTrue();
        assertThat(place(plan, Pane.GRAPH).height()).isEqualTo(594 - USUAL.strip());
        assertThat(plan.line(Pane.GRAPH)).isEmpty();
    }

    @Test
    void whereThereIsNoRoomForAllTheLastAskedForGivesWay() {
        Wishes narrow = wishes(1280, 800, 26);
        assertThat(new Floorplan(Arrangement.INITIAL, narrow).pane(Pane.CODE)).isEmpty();
        List<Pane> codeFirst = List.of(Pane.CODE, Pane.CLOSE_UP, Pane.WHY, Pane.GRAPH);
        Floorplan other =
                new Floorplan(Arrangement.INITIAL, new Wishes(narrow.room(), 26, 400, Set.of(), 350, codeFirst));
        assertThat(other.pane(Pane.CODE)).isPresent();
        assertThat(other.pane(Pane.CLOSE_UP)).isEmpty();
    }

    @Test
    void whereItIsTooLowForBothTheGraphGivesWayUntilItIsAskedFor() {
        Wishes low = wishes(1280, 534, 26);
        assertThat(new Floorplan(Arrangement.INITIAL, low).pane(Pane.GRAPH)).isEmpty();
        List<Pane> graphFirst = List.of(Pane.GRAPH, Pane.CLOSE_UP, Pane.WHY, Pane.CODE);
        Floorplan other =
                new Floorplan(Arrangement.INITIAL, new Wishes(low.room(), 26, 400, Set.of(), 350, graphFirst));
        assertThat(other.pane(Pane.GRAPH)).isPresent();
        assertThat(other.hasDrawers()).isTrue();
    }
}
