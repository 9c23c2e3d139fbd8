package backflow.trace;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.ComputationalGraph;
import backflow.graph.Detail;
import backflow.graph.Edge;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.graph.Partition;
import backflow.graph.Place;
import backflow.op.Add;
import backflow.op.Code;
import backflow.op.Divide;
import backflow.op.Exp;
import backflow.op.Maximum;
import backflow.op.Mean;
import backflow.op.Multiply;
import backflow.op.Op;
import backflow.op.RandomTensors;
import backflow.op.Reciprocal;
import backflow.op.Sqrt;
import backflow.op.Square;
import backflow.op.Subtract;
import backflow.op.Sum;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jgrapht.alg.cycle.CycleDetector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Graphs put together at random: what holds for batch norm must hold for any forward pass.
class RandomGraphTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyGradientEqualsCentralDifferencesOfTheWholeGraph(long seed) {
        Trace trace = record(new RandomTensors(seed));
        for (Node input : trace.graph().inputs()) {
            Tensor gradient = trace.gradient(input).orElseThrow();
            for (int k = 0; k < gradient.size(); k++) {
                double difference = (loss(trace, input, k, 1e-6) - loss(trace, input, k, -1e-6)) / 2e-6;
                double scale = 1 + Math.abs(difference) + Math.abs(gradient.at(k));
                assertThat(Math.abs(difference - gradient.at(k)) / scale)
                        .as("seed %d, %s, entry %d: %s and %s", seed, input, k, difference, gradient.at(k))
                        .isLessThan(1e-6);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noStepReadsAGradientThatIsNotComplete(long seed) {
        Trace trace = record(new RandomTensors(seed));
        for (int number = 1; number <= trace.length(); number++) {
            if (trace.step(number) instanceof Step.Backward(Edge edge, Tensor c, Tensor t, int a, int e)) {
                assertThat(trace.gradientAt(edge.to(), number - 1))
                        .as("seed %d, step %d, %s", seed, number, edge)
                        .isInstanceOf(GradientState.Complete.class);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyLevelIsAPartitionAndStopsAtTheLastStep(long seed) {
        Trace trace = record(new RandomTensors(seed));
        for (Level level : Level.values()) {
            List<Node> nodes = trace.partition(level).boxes().stream()
                    .flatMap(box -> box.nodes().stream())
                    .toList();
            assertThat(nodes).containsExactlyInAnyOrderElementsOf(trace.graph().nodes());
            assertThat(trace.itinerary(level).stops()).isSorted().last().isEqualTo(trace.length());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void openedCopiesStandAloneAndAddTheirOwnStopsAndNoOthers(long seed) {
        Trace trace = record(new RandomTensors(seed));
        RandomTensors choice = new RandomTensors(seed);
        List<Node> copies =
                trace.graph().path().stream().filter(Node::isImplicit).toList();
        Set<Node> opened = copies.stream().filter(copy -> choice.below(2) == 0).collect(Collectors.toSet());
        Detail detail = new Detail(Level.OPS, opened);
        Partition partition = trace.partition(detail);
        assertThat(partition.boxes().stream().flatMap(box -> box.nodes().stream()))
                .containsExactlyInAnyOrderElementsOf(trace.graph().nodes());
        assertThat(copies)
                .allSatisfy(copy ->
                        assertThat(partition.boxOf(copy).nodes().size() == 1).isEqualTo(opened.contains(copy)));
        assertThat(new CycleDetector<>(partition.asGraph()).detectCycles()).isFalse();

        List<Integer> stops = trace.itinerary(detail).stops();
        List<Integer> added = opened.stream()
                .flatMap(copy -> Stream.concat(Stream.of(trace.forwardStep(copy)), trace.gradientSteps(copy).stream()))
                .toList();
        assertThat(stops).isSorted();
        assertThat(stops)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(trace.itinerary(Level.OPS).stops().stream(), added.stream())
                                .toList());
    }

    private static double loss(Trace trace, Node input, int entry, double by) {
        ComputationalGraph graph = trace.graph();
        Map<Node, Tensor> inputs = new HashMap<>();
        graph.nodes().stream().filter(node -> node.op().isEmpty()).forEach(node -> inputs.put(node, trace.value(node)));
        double[] data = trace.value(input).toArray();
        data[entry] += by;
        inputs.put(input, Tensor.of(input.shape(), data));
        return Forward.run(graph, inputs)
                .of(graph.output())
                .times(trace.upstream())
                .sum(graph.output().shape().allAxes(), false)
                .item();
    }

    /// Records a chain of random ops over values of shapes (4, 3), (3,), (4, 1) and (), each value used at random.
    private static Trace record(RandomTensors random) {
        Tape tape = new Tape();
        List<Traced> values = new ArrayList<>();
        List<Shape> shapes = List.of(Shape.of(4, 3), Shape.of(3), Shape.of(4, 1), Shape.SCALAR);
        for (Shape shape : shapes) {
            String name = "v" + values.size();
            values.add(tape.input(name, random.positive(shape), SymbolicShape.of(shape), Place.line(1)));
        }
        for (int line = 2; line < 12; line++) {
            values.add(apply(tape, random, values, line));
        }
        Traced last = values.getLast();
        return tape.finish("f_forward", last, List.of()).trace(random.normal(last.shape()));
    }

    private static Traced apply(Tape tape, RandomTensors random, List<Traced> values, int line) {
        Traced a = values.get(values.size() - 1 - random.below(3));
        Traced b = values.get(random.below(values.size()));
        // Square before sqrt and reciprocal keeps every value positive and away from poles.
        Traced result = switch (random.below(9)) {
            case 0 -> tape.apply(new Add(), List.of(a, b), Place.stage(line, line), "a + b");
            case 1 -> tape.apply(new Multiply(), List.of(a, b), Place.stage(line, line), "a * b");
            case 2 -> shifted(tape, new Divide(), List.of(a, b), line);
            case 3 -> shifted(tape, new Subtract(), List.of(b, a), line);
            case 4 -> tape.apply(new Maximum(false), List.of(a, b), Place.stage(line, line), "max");
            case 5, 6 -> reduced(tape, random, a, line);
            case 7 -> tape.apply(new Sqrt(), List.of(a), Place.stage(line, line), "sqrt");
            default -> tape.apply(new Reciprocal(), List.of(a), Place.stage(line, line), "1 / a");
        };
        if (random.below(3) > 0) {
            tape.name(result, "w" + line);
        }
        return result;
    }

    /// Reduces along any axes; where the last one goes it stays with length 1, so that all shapes go on fitting.
    private static Traced reduced(Tape tape, RandomTensors random, Traced a, int line) {
        int rank = a.shape().rank();
        List<Integer> axes = random.axes(rank);
        boolean keep = rank == 2 && !axes.equals(List.of(0));
        Op op = random.below(2) == 0 ? new Mean(axes, rank, keep) : new Sum(axes, rank, keep);
        return tape.apply(op, List.of(a), Place.stage(line, line), "reduced");
    }

    /// Keeps the results of differences positive, and quotients near 1.
    private static Traced shifted(Tape tape, Op op, List<Argument> operands, int line) {
        Traced raw = tape.apply(op, operands, Place.stage(line, line), "raw");
        Traced small = tape.apply(new Square(), List.of(raw), Place.stage(line, line), "raw ** 2");
        Argument tenth = new Argument.Constant(Tensor.scalar(-0.1), Code.literal("-0.1"));
        Traced scaled = tape.apply(new Multiply(), List.of(tenth, small), Place.stage(line, line), "-0.1 * raw");
        return tape.apply(new Exp(), List.of(scaled), Place.stage(line, line), "np.exp(raw)");
    }
}
