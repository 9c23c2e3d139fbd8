package backflow.picture.why;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Edge;
import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.numpy.Examples;
import backflow.numpy.Program;
import backflow.numpy.Setup;
import backflow.numpy.syntax.SourceText;
import backflow.op.Formula;
import backflow.op.FormulaText;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A formula on the screen is a claim: worked out with the numbers of the trace it gives the contribution.
class FormulaTruthTest {
    static Stream<Trace> traces() throws IOException {
        List<Program> programs = new ArrayList<>();
        Examples.names().forEach(name -> Examples.find(name).ifPresent(programs::add));
        try (var files = Files.list(Path.of("src/test/resources/programs"))) {
            for (Path file : files.sorted().toList()) {
                programs.add(
                        Program.of(SourceText.decode(file.toString(), Files.readAllBytes(file)), Optional.empty()));
            }
        }
        return programs.stream().map(program -> program.run(Setup.NONE).trace());
    }

    @ParameterizedTest
    @MethodSource("traces")
    void everyContributionIsWhatItsFormulaSays(Trace trace) {
        IndexNotation notation = new IndexNotation(trace.graph());
        Reasons reasons = new Reasons(trace);
        for (int number = 1; number <= trace.length(); number++) {
            if (trace.step(number) instanceof Step.Backward step) {
                SeenUse seen = SeenUse.of(step.edge(), trace.graph(), notation);
                int at = number;
                reasons.of(number)
                        .formula()
                        .map(FormulaTruthTest::rightSide)
                        .filter(FormulaTruthTest::isElementary)
                        .ifPresent(formula -> check(trace, step, seen, at, formula));
            }
        }
    }

    private static Formula rightSide(Formula formula) {
        return switch (formula) {
            case Formula.Equation(var left, var right) -> right;
            case Formula.Accumulation(var total, var contribution) -> contribution;
            default -> throw new IllegalStateException(formula.toString());
        };
    }

    /// A formula with the mean of an array in it names no index to work it out at.
    private static boolean isElementary(Formula formula) {
        return !FormulaText.of(formula).contains("mean(");
    }

    private static void check(Trace trace, Step.Backward step, SeenUse seen, int number, Formula formula) {
        Map<String, Integer> extents = new HashMap<>();
        extents(extents, seen.indices().output(), seen.use().to());
        extents(extents, seen.value(), step.node());
        Worked worked = new Worked(trace, seen.use(), extents);
        for (Map<String, Integer> at : positions(seen.value(), extents)) {
            double expected = step.contribution().get(index(seen.value(), at));
            assertThat(worked.out(formula, at))
                    .as("%s, step %d at %s: %s", trace.graph(), number, at, FormulaText.of(formula))
                    .isCloseTo(expected, Offset.offset(1e-9 * Math.max(1, Math.abs(expected))));
        }
    }

    private static void extents(Map<String, Integer> extents, List<String> indices, Node node) {
        for (int axis = 0; axis < indices.size(); axis++) {
            extents.put(indices.get(axis), node.shape().extent(axis));
        }
    }

    private static List<Map<String, Integer>> positions(Collection<String> letters, Map<String, Integer> extents) {
        List<Map<String, Integer>> positions = List.of(Map.of());
        for (String letter : letters) {
            List<Map<String, Integer>> longer = new ArrayList<>();
            for (Map<String, Integer> position : positions) {
                for (int k = 0; k < extents.getOrDefault(letter, 1); k++) {
                    Map<String, Integer> next = new HashMap<>(position);
                    next.put(letter, k);
                    longer.add(next);
                }
            }
            positions = longer;
        }
        return positions;
    }

    private static int[] index(List<String> indices, Map<String, Integer> at) {
        return indices.stream()
                .mapToInt(index -> index.equals("0") ? 0 : at.getOrDefault(index, 0))
                .toArray();
    }

    /// Works formulas out with the values and gradients of a trace.
    private record Worked(Trace trace, Edge use, Map<String, Integer> extents) {
        double out(Formula formula, Map<String, Integer> at) {
            return switch (formula) {
                case Formula.Variable(var name, var indices) ->
                    trace.value(node(name)).get(index(indices, at));
                case Formula.Literal(var text) -> literal(text);
                case Formula.Product(var factors) ->
                    factors.stream().mapToDouble(factor -> out(factor, at)).reduce(1, (a, b) -> a * b);
                case Formula.Fraction(var over, var under) -> out(over, at) / out(under, at);
                case Formula.Negative(var inner) -> -out(inner, at);
                case Formula.Difference(var from, var less) -> out(from, at) - out(less, at);
                case Formula.Power(var base, var exponent) -> Math.pow(out(base, at), out(exponent, at));
                case Formula.Call(var function, var argument) -> Math.log(out(argument, at));
                case Formula.Greater(var first, var second) -> out(first, at) > out(second, at) ? 1 : 0;
                case Formula.Partial(Formula.Variable(var name, var indices)) ->
                    trace.gradient(node(name)).orElseThrow().get(index(indices, at));
                case Formula.Summation(var letters, var body) -> sum(letters, body, at);
                case Formula.Partial p -> throw new IllegalStateException(p.toString());
                case Formula.Equation e -> throw new IllegalStateException(e.toString());
                case Formula.Accumulation a -> throw new IllegalStateException(a.toString());
            };
        }

        private double sum(List<String> letters, Formula body, Map<String, Integer> at) {
            double sum = 0;
            for (Map<String, Integer> position : positions(letters, extents)) {
                Map<String, Integer> all = new HashMap<>(at);
                all.putAll(position);
                sum += out(body, all);
            }
            return sum;
        }

        /// Two expressions may read alike; the one meant is the op's own operand or result.
        private Node node(String name) {
            Stream<Node> near = Stream.concat(
                    Stream.of(use.to(), use.from()),
                    trace.graph().operands(use.to()).stream().map(Edge::from));
            return Stream.concat(near, trace.graph().nodes().stream())
                    .filter(node -> node.id().equals(name)
                            || (!node.isImplicit() && node.label().equals(name)))
                    .findFirst()
                    .orElseThrow();
        }

        /// A number, a count of symbols such as `N * D`, or a scalar.
        private double literal(String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                return constants().getOrDefault(text, Double.NaN);
            }
        }

        private Map<String, Double> constants() {
            Map<String, Double> constants = new HashMap<>();
            trace.graph().nodes().forEach(node -> {
                for (int axis = 0; axis < node.shape().rank(); axis++) {
                    constants.put(
                            node.symbols().axis(axis), (double) node.shape().extent(axis));
                }
                node.operands().forEach(operand -> {
                    if (operand instanceof Operand.Constant(var value, var code)
                            && value.shape().rank() == 0) {
                        constants.put(code.text(), value.item());
                    }
                });
            });
            Map<String, Double> all = new HashMap<>(constants);
            constants.forEach((a, x) -> constants.forEach((b, y) -> all.putIfAbsent(a + " * " + b, x * y)));
            return all;
        }
    }
}
