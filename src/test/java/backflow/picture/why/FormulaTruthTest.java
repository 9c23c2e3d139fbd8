package backflow.picture.why;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.graph.UseIndices;
import backflow.numpy.Programs;
import backflow.op.Formula;
import backflow.op.FormulaText;
import backflow.op.Reshape;
import backflow.tensor.Tensor;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A formula on the screen, and the rule in words, are claims: worked out with the numbers of the trace they give what
/// the step gives.
class FormulaTruthTest {
    static Stream<Trace> traces() throws IOException {
        return Programs.traces();
    }

    @ParameterizedTest
    @MethodSource("traces")
    void everyValueIsWhatItsFormulaSays(Trace trace) {
        IndexNotation notation = new IndexNotation(trace.graph());
        Reasons reasons = new Reasons(trace);
        for (int number = 1; number <= trace.length(); number++) {
            switch (trace.step(number)) {
                case Step.Forward(Node node, Tensor value) -> {
                    UseIndices indices =
                            UseIndices.of(trace.graph().operands(node).getFirst(), notation);
                    WorkedFormula worked = WorkedFormula.around(trace, node);
                    for (int k = 0; k < node.operands().size(); k++) {
                        int operand = k;
                        trace.graph().operands(node).stream()
                                .filter(edge -> edge.operand() == operand)
                                .forEach(edge ->
                                        worked.letters(indices.operands().get(operand), edge.from()));
                    }
                    worked.letters(indices.output(), node);
                    Optional<Formula> formula = reasons.of(number).formula();
                    assertThat(formula.isEmpty()).isEqualTo(node.op().orElseThrow() instanceof Reshape);
                    formula.map(FormulaTruthTest::rightSide)
                            .ifPresent(right -> check(worked, right, indices.output(), value));
                }
                case Step.Arrival(Node node, Tensor upstream) -> {
                    WorkedFormula worked = WorkedFormula.around(trace, node);
                    List<String> indices = notation.indices(node);
                    worked.letters(indices, node);
                    check(worked, rightSide(reasons.of(number).formula().orElseThrow()), indices, upstream);
                }
                case Step.Backward step -> {
                    SeenUse seen = SeenUse.of(step.edge(), trace.graph(), notation);
                    WorkedFormula worked = worked(trace, step, seen);
                    Optional<Formula> formula = reasons.of(number).formula();
                    assertThat(formula.isEmpty()).isEqualTo(seen.isReshape());
                    formula.map(FormulaTruthTest::rightSide)
                            .ifPresent(right -> check(worked, right, seen.value(), step.contribution()));
                }
            }
        }
    }

    /// Multiplies with all letters, and adds the product up where the value's own letters say.
    @ParameterizedTest
    @MethodSource("traces")
    void theRuleInWordsGivesEveryContribution(Trace trace) {
        IndexNotation notation = new IndexNotation(trace.graph());
        for (Step each : trace.steps()) {
            if (each instanceof Step.Backward step) {
                SeenUse seen = SeenUse.of(step.edge(), trace.graph(), notation);
                if (!seen.isReshape()) {
                    follow(trace, step, seen);
                }
            }
        }
    }

    private static void follow(Trace trace, Step.Backward step, SeenUse seen) {
        IndexSteps rule =
                IndexSteps.of(StepFormula.named(step.node(), seen.value()), seen, step.arrived(), step.expected());
        WorkedFormula worked = worked(trace, step, seen);
        Formula product = Formula.product(new Formula.Partial(rule.upstream()), rule.local());
        Set<String> had = new LinkedHashSet<>(rule.value().indices());
        rule.stretched().forEach(index -> assertThat(rule.summed()).contains(index));
        // Every letter of the product is the value's or summed over; every letter of the value is in the product or
        // copied: the words leave nothing out and name nothing twice.
        Set<String> all = new LinkedHashSet<>(product.freeIndices());
        all.addAll(rule.copied());
        assertThat(all).containsExactlyInAnyOrderElementsOf(union(without(had, "0"), rule.summed()));
        assertThat(rule.summed()).noneMatch(had::contains);
        double[] gathered = new double[step.contribution().size()];
        for (Map<String, Integer> position : worked.positions(all)) {
            int[] place = WorkedFormula.index(rule.value().indices(), position);
            gathered[flat(place, step.contribution())] += worked.out(product, position);
        }
        for (int k = 0; k < gathered.length; k++) {
            double expected = step.contribution().at(k);
            assertThat(gathered[k])
                    .as("%s: %s", step.edge(), rule)
                    .isCloseTo(expected, Offset.offset(1e-9 * Math.max(1, Math.abs(expected))));
        }
    }

    private static Set<String> without(Set<String> letters, String letter) {
        Set<String> rest = new LinkedHashSet<>(letters);
        rest.remove(letter);
        return rest;
    }

    private static Set<String> union(Set<String> some, List<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static int flat(int[] place, Tensor tensor) {
        int flat = 0;
        for (int axis = 0; axis < place.length; axis++) {
            flat = flat * tensor.shape().extent(axis) + place[axis];
        }
        return flat;
    }

    private static WorkedFormula worked(Trace trace, Step.Backward step, SeenUse seen) {
        WorkedFormula worked = WorkedFormula.around(trace, seen.use().to());
        worked.letters(seen.value(), step.node());
        worked.letters(seen.indices().output(), seen.use().to());
        return worked;
    }

    private static Formula rightSide(Formula formula) {
        return switch (formula) {
            case Formula.Equation(var _, var right) -> right;
            case Formula.Accumulation(var _, var contribution) -> contribution;
            default -> throw new IllegalStateException(formula.toString());
        };
    }

    private static void check(WorkedFormula worked, Formula formula, List<String> indices, Tensor expected) {
        List<String> letters =
                indices.stream().filter(index -> !index.equals("0")).distinct().toList();
        for (Map<String, Integer> at : worked.positions(letters)) {
            double value = expected.get(WorkedFormula.index(indices, at));
            assertThat(worked.out(formula, at))
                    .as("%s at %s: %s", worked.trace().graph(), at, FormulaText.of(formula))
                    .isCloseTo(value, Offset.offset(1e-9 * Math.max(1, Math.abs(value))));
        }
    }
}
