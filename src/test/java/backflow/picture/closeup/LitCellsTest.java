package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.layout.Size;
import backflow.numpy.Programs;
import backflow.op.Maximum;
import backflow.picture.View;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cells that are lit are those that change when one of them is nudged: found by doing so.
class LitCellsTest {

    private static final Size ROOM = new Size(2400, 1600);
    private static final double[] NUDGES = {1e-3, 1000, -1000};

    static Stream<String> sources() throws IOException {
        return Programs.names();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aCellForwardLightsWhatChangesWithIt(String source) throws IOException {
        var trace = Programs.trace(source);
        var closeUp = CloseUp.of(trace, Messages.english());
        for (var number = 1; number <= trace.lastForwardStep(); number++) {
            var node = trace.step(number).node();
            var slide = closeUp.slide(number, ROOM, View.STANDARD);
            var inputs = inputs(node);
            var result = slide.arrays().size() - 1;
            var array = 0;
            for (var position = 0; position < inputs.size(); position++) {
                if (node.operands().get(position) instanceof Operand.Constant
                        && slide.arrays().size() <= shownBefore(node)) {
                    continue;
                }
                var operand = position;
                compare(slide, array, result, inputs.get(position), nudged -> {
                    var all = new ArrayList<>(inputs);
                    all.set(operand, nudged);
                    return node.op().orElseThrow().forward(all);
                });
                array++;
            }
            assertThat(array).as("operands of %s", node).isEqualTo(result);
        }
    }

    /// How many arrays are shown where constants are written by name alone.
    private static long shownBefore(Node node) {
        return 1
                + node.operands().stream()
                        .filter(Operand.Value.class::isInstance)
                        .count();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aCellOfTheUpstreamGradientLightsTheContributionsThatChangeWithIt(String source) throws IOException {
        var trace = Programs.trace(source);
        var closeUp = CloseUp.of(trace, Messages.english());
        for (var number = trace.lastForwardStep() + 2; number <= trace.length(); number++) {
            var edge = ((Step.Backward) trace.step(number)).edge();
            var slide = closeUp.slide(number, ROOM, View.STANDARD);
            var upstream = trace.gradient(edge.to()).orElseThrow();
            var from = first(
                    slide,
                    array -> isGiven(array)
                            && array.isGradient()
                            && array.array().equals(upstream));
            var to = first(slide, array -> array.isGradient() && !isGiven(array));
            var inputs = inputs(edge.to());
            var output = edge.to().op().orElseThrow().forward(inputs);
            compare(
                    slide,
                    from,
                    to,
                    random(upstream.shape()),
                    nudged -> edge.to().op().orElseThrow().vjp(edge.operand(), nudged, inputs, output));
        }
    }

    private static boolean isGiven(ShownArray array) {
        return array.named().making() instanceof Making.Given;
    }

    private static int first(Slide slide, Predicate<ShownArray> wanted) {
        return IntStream.range(0, slide.arrays().size())
                .filter(k -> wanted.test(slide.arrays().get(k)))
                .findFirst()
                .orElseThrow();
    }

    /// Nudges every cell, and compares both what it lights and what lights it.
    private static void compare(Slide slide, int from, int to, Tensor input, UnaryOperator<Tensor> function) {
        var before = function.apply(input);
        var feeding = new ArrayList<TreeSet<Integer>>();
        IntStream.range(0, before.size()).forEach(_ -> feeding.add(new TreeSet<>()));
        for (var cell = 0; cell < input.size(); cell++) {
            var changed = new TreeSet<Integer>();
            for (var nudge : NUDGES) {
                var after = function.apply(nudged(input, cell, nudge));
                for (var other = 0; other < before.size(); other++) {
                    if (Double.compare(before.at(other), after.at(other)) != 0) {
                        changed.add(other);
                        feeding.get(other).add(cell);
                    }
                }
            }
            assertThat(slide.lit(new Slide.Cell(from, cell), to))
                    .as("lit by cell %s of %s", cell, slide.arrays().get(from).name())
                    .containsExactlyElementsOf(changed);
        }
        for (var cell = 0; cell < before.size(); cell++) {
            assertThat(slide.lit(new Slide.Cell(to, cell), from))
                    .as("lit by cell %s of %s", cell, slide.arrays().get(to).name())
                    .containsExactlyElementsOf(feeding.get(cell));
        }
    }

    private static Tensor nudged(Tensor array, int cell, double by) {
        var elements = array.toArray();
        elements[cell] += by;
        return Tensor.of(array.shape(), elements);
    }

    /// Operands without a zero, on which no local derivative vanishes: of two arrays neither is the greater.
    private static List<Tensor> inputs(Node node) {
        var inputs = new ArrayList<Tensor>();
        for (var operand : node.operands()) {
            inputs.add(
                    switch (operand) {
                        case Operand.Value(var from) -> random(from.shape());
                        case Operand.Constant(var value, var _) -> value;
                    });
        }
        if (node.op().orElseThrow() instanceof Maximum(var hasConstant) && !hasConstant) {
            inputs.set(1, inputs.getFirst());
        }
        return inputs;
    }

    private static Tensor random(Shape shape) {
        return Tensor.of(shape, new Random(5).doubles(shape.size(), 1.1, 1.9).toArray());
    }
}
