package backflow.check.code;

import backflow.check.edit.Scope;
import backflow.check.known.Likeness;
import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Code;
import backflow.op.Site;
import backflow.op.SymbolicShape;
import backflow.tensor.Tensor;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a gradient as NumPy source out of the variables that a student's code has at a place.
///
/// A variable stands for a value or a gradient if it holds its numbers; what no variable holds is written as the op's
/// own source, out of what variables hold.
final class Synthesis {
    private static final int DEEPEST = 8;

    private final Trace trace;
    private final Scope scope;

    Synthesis(Trace trace, Scope scope) {
        this.trace = trace;
        this.scope = scope;
    }

    /// Returns a node's value, not by the variable that may hold it already.
    Optional<String> value(Node node) {
        return node.op().isEmpty() ? Optional.empty() : written(node, DEEPEST).flatMap(this::sized);
    }

    /// Returns a node's gradient, all its contributions added up.
    Optional<String> gradient(Node node) {
        List<String> parts = new ArrayList<>();
        for (int step : trace.gradientSteps(node)) {
            Optional<String> part = contribution(step);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" + ", parts));
    }

    /// Returns what one backward step brings.
    Optional<String> contribution(int step) {
        return trace.step(step) instanceof Step.Backward backward
                ? along(backward.edge(), DEEPEST).flatMap(this::sized)
                : Optional.empty();
    }

    private Optional<Code> along(Edge edge, int depth) {
        Node node = edge.to();
        Optional<Code> upstream = gradient(node, depth);
        if (upstream.isEmpty()) {
            return Optional.empty();
        }
        List<Code> operands = new ArrayList<>();
        List<SymbolicShape> shapes = new ArrayList<>();
        for (Operand operand : node.operands()) {
            switch (operand) {
                case Operand.Value(Node from) -> {
                    operands.add(value(from, depth).orElse(UNKNOWN));
                    shapes.add(from.symbols());
                }
                case Operand.Constant constant -> {
                    operands.add(constant(constant));
                    shapes.add(SymbolicShape.of(constant.value().shape()));
                }
            }
        }
        Code output = value(node, depth).orElse(UNKNOWN);
        Code code = node.op()
                .orElseThrow()
                .vjpCode(edge.operand(), new Site(upstream.get(), operands, output, shapes, node.symbols()));
        return code.names().contains(UNKNOWN.text()) ? Optional.empty() : Optional.of(code);
    }

    /// Stands for what cannot be written; source that reads it is none.
    private static final Code UNKNOWN = Code.name("\u2026");

    private Code constant(Operand.Constant constant) {
        boolean isLive = constant.code().names().stream()
                .allMatch(name -> scope.scalars().containsKey(name) || SymbolicShape.isSymbol(name));
        return isLive
                ? constant.code()
                : constant.value().size() == 1
                        ? Code.literal(Double.toString(constant.value().item()))
                        : UNKNOWN;
    }

    private Optional<Code> gradient(Node node, int depth) {
        Optional<Code> held = trace.gradient(node).flatMap(this::held);
        if (held.isPresent() || depth == 0) {
            return held;
        }
        List<Integer> steps = trace.gradientSteps(node);
        return steps.size() == 1 && trace.step(steps.getFirst()) instanceof Step.Backward backward
                ? along(backward.edge(), depth - 1)
                : Optional.empty();
    }

    private Optional<Code> value(Node node, int depth) {
        Supplier<Optional<Code>> written =
                () -> depth == 0 || node.op().isEmpty() ? Optional.empty() : written(node, depth);
        return held(trace.value(node)).or(written);
    }

    private Optional<Code> written(Node node, int depth) {
        List<Code> operands = new ArrayList<>();
        for (Operand operand : node.operands()) {
            operands.add(
                    switch (operand) {
                        case Operand.Value(Node from) -> value(from, depth - 1).orElse(UNKNOWN);
                        case Operand.Constant constant -> constant(constant);
                    });
        }
        Code code = node.isImplicit()
                ? operands.getFirst()
                : node.op().orElseThrow().code(operands, node.symbols());
        return code.names().contains(UNKNOWN.text()) ? Optional.empty() : Optional.of(code);
    }

    /// Finds the variable that holds these numbers.
    private Optional<Code> held(Tensor wanted) {
        for (Map.Entry<String, Tensor> entry : scope.arrays().entrySet()) {
            if (Likeness.isSame(entry.getValue(), wanted)) {
                return Optional.of(Code.name(entry.getKey()));
            }
        }
        return Optional.empty();
    }

    /// Writes sizes that have no variable as extents of an array: `dout.shape[0]`.
    private Optional<String> sized(Code code) {
        String text = code.text();
        for (String name : code.names()) {
            if (SymbolicShape.isSymbol(name)
                    && !scope.scalars().containsKey(name)
                    && !scope.arrays().containsKey(name)) {
                Optional<String> extent = extent(name);
                if (extent.isEmpty()) {
                    return Optional.empty();
                }
                text = Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(extent.get()));
            }
        }
        return Optional.of(text);
    }

    private Optional<String> extent(String symbol) {
        for (Node node : trace.graph().nodes()) {
            int axis = node.symbols().axes().indexOf(symbol);
            if (axis >= 0) {
                int wanted = node.shape().extent(axis);
                return scope.arrays().entrySet().stream()
                        .flatMap(entry -> java.util.stream.IntStream.range(
                                        0, entry.getValue().rank())
                                .filter(k -> entry.getValue().shape().extent(k) == wanted)
                                .mapToObj(k -> entry.getKey() + ".shape[" + k + "]"))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
