package backflow.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayeredLayoutTest {

    static Stream<LayoutExample> examples() {
        var made = Stream.of(LayoutExample.batchNormalization(), LayoutExample.twins());
        return Stream.concat(made, LongStream.range(0, 40).mapToObj(LayoutExample::random));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noTwoCardsOverlapNorReachIntoEachOthersHeadroom(LayoutExample example) {
        var cards = example.layout().cards();
        var clashes = new ArrayList<String>();
        cards.forEach((vertex, card) -> cards.forEach((other, place) -> {
            if (!vertex.equals(other) && withHeadroom(card).overlaps(withHeadroom(place))) {
                clashes.add(vertex + " and " + other);
            }
        }));
        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noEdgeRunsThroughACardOrItsHeadroom(LayoutExample example) {
        var layout = example.layout();
        var clashes = new ArrayList<String>();
        layout.routes()
                .forEach((edge, route) -> layout.cards().forEach((vertex, card) -> {
                    var own = vertex.equals(example.graph().getEdgeSource(edge))
                            || vertex.equals(example.graph().getEdgeTarget(edge));
                    var closed = own ? card.grow(-0.5) : withHeadroom(card).grow(-0.5);
                    if (route.enters(closed)) {
                        clashes.add(edge + " at " + vertex);
                    }
                }));
        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyEdgeGoesFromItsSourcesRightBorderToItsTargetsLeftBorderOrStraightDown(LayoutExample example) {
        var layout = example.layout();
        layout.routes().forEach((edge, route) -> {
            var source = layout.card(example.graph().getEdgeSource(edge));
            var target = layout.card(example.graph().getEdgeTarget(edge));
            if (isUpright(route)) {
                assertThat(route.start().y()).isEqualTo(source.bottom());
                assertThat(route.end().y()).isEqualTo(target.y());
                assertThat(route.end().x()).isBetween(source.x(), source.right());
                assertThat(route.end().x()).isBetween(target.x(), target.right());
                assertThat(source.bottom()).isLessThan(target.y());
                return;
            }
            assertThat(route.start().x()).isEqualTo(source.right());
            assertThat(route.end().x()).isEqualTo(target.x());
            assertThat(route.start().y()).isBetween(source.y(), source.bottom());
            assertThat(route.end().y()).isBetween(target.y(), target.bottom());
            assertThat(route.points()).extracting(Point::x).isSorted();
        });
    }

    private static boolean isUpright(Route route) {
        return route.start().x() == route.end().x();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void edgesThatEndAtOneVertexArriveApart(LayoutExample example) {
        var layout = example.layout();
        for (var vertex : example.graph().vertexSet()) {
            var heights = example.graph().incomingEdgesOf(vertex).stream()
                    .map(edge -> layout.route(edge).end().y())
                    .sorted()
                    .toList();
            for (var i = 1; i < heights.size(); i++) {
                assertThat(heights.get(i) - heights.get(i - 1)).as(vertex).isGreaterThan(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void routesHaveNoKink(LayoutExample example) {
        for (var route : example.layout().routes().values().stream()
                .filter(route -> !isUpright(route))
                .toList()) {
            var from = route.start();
            for (var segment : route.segments()) {
                switch (segment) {
                    case Segment.Line(var end) -> assertThat(end.y()).isEqualTo(from.y());
                    case Segment.Cubic(var first, var second, var end) -> {
                        assertThat(first.y()).isEqualTo(from.y());
                        assertThat(second.y()).isEqualTo(end.y());
                    }
                }
                from = segment.end();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everythingLiesWithinTheBounds(LayoutExample example) {
        var layout = example.layout();
        var page = layout.bounds().grow(0.01);
        assertThat(layout.bounds().x()).isZero();
        assertThat(layout.bounds().y()).isZero();
        assertThat(layout.cards().values()).allMatch(card -> page.contains(withHeadroom(card)));
        assertThat(layout.routes().values()).allMatch(route -> page.contains(route.bounds()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSameGraphGivesTheSameLayoutOnEveryThread(LayoutExample example) {
        var layouts =
                IntStream.range(0, 4).parallel().mapToObj(_ -> example.layout()).toList();
        assertThat(Set.copyOf(layouts)).hasSize(1);
    }

    @Test
    void theTrunkOfBatchNormalizationIsOneStraightLineWithParametersAboveAndStatisticsBelow() {
        var layout = LayoutExample.batchNormalization().layout();
        var trunk = layout.card("x").centre().y();
        for (var vertex : List.of("x_minus_mu", "x_norm", "y_unshift", "out")) {
            assertThat(layout.card(vertex).centre().y()).as(vertex).isEqualTo(trunk);
        }
        for (var vertex : List.of("gamma", "gamma_broadcast", "beta", "beta_broadcast")) {
            assertThat(layout.card(vertex).bottom()).as(vertex).isLessThan(trunk);
        }
        assertThat(Stream.of("square", "var", "var_eps", "sqrt_var", "invert", "invert_broadcast")
                        .map(vertex -> layout.card(vertex).centre().y())
                        .distinct())
                .hasSize(1);
        for (var vertex : List.of("mu", "mu_broadcast", "var", "sqrt_var", "invert_broadcast")) {
            assertThat(layout.card(vertex).y()).as(vertex).isGreaterThan(trunk);
        }
    }

    @Test
    void aChainThatOnlyTheOutputUsesStandsAboveItWithAShortArrowDown() {
        var example = LayoutExample.batchNormalization();
        var layout = example.layout();
        var copy = layout.card("beta_broadcast");
        assertThat(copy.centre().x()).isEqualTo(layout.card("out").centre().x());
        assertThat(layout.card("beta").centre().y()).isEqualTo(copy.centre().y());
        assertThat(layout.card("beta").right()).isLessThan(copy.x());
        var down = layout.route(example.graph().getEdge("beta_broadcast", "out"));
        assertThat(isUpright(down)).isTrue();
        assertThat(down.length()).isLessThan(50);
        assertThat(layout.cards().keySet()).isEqualTo(example.graph().vertexSet());
        assertThat(layout.routes().keySet())
                .containsExactlyElementsOf(example.graph().edgeSet());
    }

    @Test
    void aValueThatIsUsedElsewhereTooStandsInItsLayer() {
        var example = LayoutExample.twins();
        assertThat(example.layout().routes().values()).noneMatch(LayeredLayoutTest::isUpright);
    }

    @Test
    void thirteenLayersOfBatchNormalizationFitAPageOf1920() {
        assertThat(LayoutExample.batchNormalization().layout().bounds().width()).isLessThan(1900);
    }

    @Test
    void aValueUsedTwiceByOneOpHasTwoRoutesThatPartAtOnce() {
        var example = LayoutExample.twins();
        var layout = example.layout();
        var routes = example.graph().getAllEdges("v", "w").stream()
                .map(layout::route)
                .toList();
        assertThat(routes).hasSize(2);
        assertThat(routes.get(0).start()).isNotEqualTo(routes.get(1).start());
        assertThat(routes.get(0).end()).isNotEqualTo(routes.get(1).end());
    }

    @Test
    void jgraphtsModelReceivesTheMiddleOfEachCard() {
        var example = LayoutExample.batchNormalization();
        var model = new MapLayoutModel2D<String>(new Box2D(0, 0, 1900, 500));
        example.algorithm().layout(example.graph(), model);
        example.layout().cards().forEach((vertex, card) -> {
            assertThat(model.get(vertex).getX()).isEqualTo(card.centre().x(), within(1e-9));
            assertThat(model.get(vertex).getY()).isEqualTo(card.centre().y(), within(1e-9));
        });
    }

    @Test
    void anEmptyGraphHasAnEmptyLayout() {
        var graph = new DirectedMultigraph<String, DefaultEdge>(DefaultEdge.class);
        var layout = new LayoutExample("empty", graph, Set.of(), List.of(), "").layout();
        assertThat(layout.cards()).isEmpty();
        assertThat(layout.bounds().size()).isEqualTo(new Size(0, 0));
    }

    @Test
    void aGraphWithACycleIsRefused() {
        var graph = new DirectedMultigraph<String, DefaultEdge>(DefaultEdge.class);
        graph.addVertex("a");
        graph.addVertex("b");
        graph.addEdge("a", "b");
        graph.addEdge("b", "a");
        var example = new LayoutExample("cycle", graph, Set.of(), List.of("a"), "b");
        assertThatIllegalArgumentException().isThrownBy(example::layout).withMessageContaining("cycle");
    }

    private static Rectangle withHeadroom(Rectangle card) {
        return new Rectangle(
                card.x(), card.y() - LayoutExample.HEADROOM, card.width(), card.height() + LayoutExample.HEADROOM);
    }
}
