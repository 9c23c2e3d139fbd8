package backflow.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backflow.graph.Detail;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.graph.Place;
import backflow.op.Add;
import backflow.op.Multiply;
import backflow.op.Reshape;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TraceTest {
    private final Trace trace = HandRecorded.batchnorm();

    private Node node(String id) {
        return trace.graph().node(id).orElseThrow();
    }

    @Test
    void batchnormHasSeventeenNodesAndThirtyThreeSteps() {
        assertThat(trace.graph().path()).hasSize(17);
        assertThat(trace.graph().inputs()).extracting(Node::id).containsExactly("x", "gamma", "beta");
        assertThat(trace.lastForwardStep()).isEqualTo(14);
        assertThat(trace.length()).isEqualTo(33);
    }

    @Test
    void levelsStopAtTheStepsThatCrossTheirBorders() {
        assertThat(trace.itinerary(Level.BROADCASTS).stops()).hasSize(33);
        assertThat(trace.itinerary(Level.OPS).stops()).hasSize(25);
        assertThat(trace.itinerary(Level.STAGES).stops()).hasSize(23);
    }

    @Test
    void gradientsComeBackInTheOrderOfTheHandWrittenListing() {
        List<String> order = trace.steps().stream()
                .filter(Step.Backward.class::isInstance)
                .map(step -> step.node().id())
                .toList();
        assertThat(order)
                .containsExactly(
                        "y_unshift",
                        "beta_broadcast",
                        "beta",
                        "x_norm",
                        "gamma_broadcast",
                        "gamma",
                        "x_minus_mu",
                        "sqrt_var_invert_broadcast",
                        "sqrt_var_invert",
                        "sqrt_var",
                        "add_6",
                        "var",
                        "x_minus_mu_square",
                        "x_minus_mu",
                        "x",
                        "mu_broadcast",
                        "mu",
                        "x");
    }

    @Test
    void dbetaIsTheSumOfTheRowsOfDout() {
        assertThat(trace.gradient(node("beta")).orElseThrow().toArray())
                .containsExactly(new double[] {0.9, -0.5, 0.7}, org.assertj.core.data.Offset.offset(1e-15));
    }

    @Test
    void aValueUsedTwiceIsPartialUntilBothContributionsAreBack() {
        Node distance = node("x_minus_mu");
        List<Integer> arrivals = trace.gradientSteps(distance);
        assertThat(arrivals).hasSize(2);
        assertThat(trace.gradientAt(distance, arrivals.get(0) - 1)).isInstanceOf(GradientState.None.class);
        assertThat(trace.gradientAt(distance, arrivals.get(0)))
                .isInstanceOfSatisfying(GradientState.Partial.class, state -> {
                    assertThat(state.contributions()).hasSize(1);
                    assertThat(state.expected()).isEqualTo(2);
                });
        assertThat(trace.gradientAt(distance, arrivals.get(1))).isInstanceOf(GradientState.Complete.class);
    }

    @Test
    void theStagesAreOneBoxEachAndTheInputsOneEach() {
        var boxes = trace.partition(Level.STAGES).boxes();
        assertThat(boxes).hasSize(12);
        assertThat(boxes)
                .filteredOn(box -> box.id().equals("sqrt_var"))
                .singleElement()
                .satisfies(box -> assertThat(box.nodes()).hasSize(2));
        assertThat(trace.partition(Level.OPS).boxes()).hasSize(13);
        assertThat(trace.partition(Level.BROADCASTS).boxes()).hasSize(17);
    }

    @Test
    void anOpenedCopyIsABoxOfItsOwnWithTwoMoreStops() {
        Detail detail = Detail.of(Level.OPS).toggled(node("mu_broadcast"));
        assertThat(trace.partition(detail).boxes()).hasSize(14);
        assertThat(trace.itinerary(detail).stops()).hasSize(27).contains(trace.forwardStep(node("mu_broadcast")));
        assertThat(detail.toggled(node("mu_broadcast"))).isEqualTo(Detail.of(Level.OPS));
    }

    @Test
    void onlyACopyThatTheLevelHidesCanBeOpened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detail.of(Level.OPS).toggled(node("mu")))
                .withMessageContaining("mu");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detail.of(Level.STAGES).toggled(node("mu_broadcast")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detail.of(Level.BROADCASTS).toggled(node("mu_broadcast")));
    }

    @Test
    void whateverIsOpenedTheItinerariesStayTrue() {
        List<Node> copies =
                trace.graph().path().stream().filter(Node::isImplicit).toList();
        for (int round = 0; round < 100; round++) {
            int chosen = round;
            Set<Node> opened = copies.stream()
                    .filter(copy -> (chosen >> copies.indexOf(copy) & 1) == 1)
                    .collect(Collectors.toSet());
            assertThat(trace.itinerary(new Detail(Level.OPS, opened)).stops()).hasSize(25 + 2 * opened.size());
        }
    }

    @Test
    void symbolsFollowTheAxisThroughCopiesAndMeans() {
        assertThat(node("mu").symbols()).hasToString("(D,)");
        assertThat(node("mu_broadcast").symbols()).hasToString("(N, D)");
        assertThat(node("out").symbols()).hasToString("(N, D)");
    }

    @Test
    void aValueUsedTwiceByOneOpHasTwoEdges() {
        Tape tape = new Tape();
        Tensor v = Tensor.of(Shape.of(2), 3, -1);
        Traced input = tape.input("v", v, new SymbolicShape(List.of("D")), Place.line(1));
        Traced product = tape.apply(new Multiply(), List.of(input, input), Place.line(2), "v * v");
        Trace square = tape.finish("f", product, List.of()).trace(Tensor.filled(Shape.of(2), 1));
        Node node = square.graph().node("v").orElseThrow();
        assertThat(square.graph().uses(node)).hasSize(2);
        assertThat(square.graph().asGraph().edgeSet()).hasSize(2);
        assertThat(square.gradient(node).orElseThrow().toArray()).containsExactly(6, -2);
    }

    @Test
    void anExplicitReshapeKeepsItsPlaceInTheOrder() {
        Tape tape = new Tape();
        Traced b = tape.input("b", Tensor.of(Shape.of(2), 1, 2), new SymbolicShape(List.of("D")), Place.line(1));
        SymbolicShape row = new SymbolicShape(List.of("1", "D"));
        Traced reshaped = tape.apply(new Reshape(Shape.of(1, 2), row), List.of(b), Place.line(2), "b.reshape(1, 2)");
        Traced out = tape.apply(new Add(), List.of(reshaped, reshaped), Place.line(3), "r + r");
        Trace run = tape.finish("f", out, List.of()).trace(Tensor.filled(Shape.of(1, 2), 1));
        assertThat(run.gradient(run.graph().node("b").orElseThrow())
                        .orElseThrow()
                        .shape())
                .isEqualTo(Shape.of(2));
    }

    @Test
    void runningForwardAgainGivesTheRecordedValues() {
        var inputs = new java.util.HashMap<Node, Tensor>();
        trace.graph().inputs().forEach(node -> inputs.put(node, trace.value(node)));
        assertThat(Forward.run(trace.graph(), inputs)).isEqualTo(trace.values());
    }
}
