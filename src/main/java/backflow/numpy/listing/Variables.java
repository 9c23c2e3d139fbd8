package backflow.numpy.listing;

import backflow.graph.ComputationalGraph;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.graph.Origin;
import backflow.op.Code;
import backflow.op.SymbolicShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// How a listing calls the values of a graph and their gradients.
///
/// A value that the source gives no name is written inline, and so is its gradient; unless it is used more than once.
final class Variables {
    private final ComputationalGraph graph;
    private final Map<String, Number> scalars;
    private final Map<Node, String> names = new HashMap<>();
    private final Map<Node, String> gradients = new HashMap<>();
    private final Set<String> symbols;

    Variables(ComputationalGraph graph, Map<String, Number> scalars) {
        this.graph = graph;
        this.scalars = scalars;
        symbols = graph.path().stream()
                .flatMap(node -> node.symbols().axes().stream())
                .filter(SymbolicShape::isSymbol)
                .collect(Collectors.toSet());
        Set<String> taken = new HashSet<>(symbols);
        taken.addAll(scalars.keySet());
        taken.addAll(List.of("np", "cache", "dout"));
        for (Node node : graph.path()) {
            names.put(node, unique(isResultWithoutName(node) ? "out" : node.id(), taken));
        }
        for (Node node : graph.path()) {
            boolean isOutput = node.equals(graph.output());
            gradients.put(node, isOutput ? "dout" : unique("d" + names.get(node), taken));
        }
    }

    private boolean isResultWithoutName(Node node) {
        return node.equals(graph.output()) && !node.isNamed();
    }

    private static String unique(String wanted, Set<String> taken) {
        String name = wanted;
        for (int k = 2; !taken.add(name); k++) {
            name = wanted + "_" + k;
        }
        return name;
    }

    /// Returns whether a value has no variable of its own.
    boolean isInline(Node node) {
        boolean nameless = node.origin() == Origin.UNNAMED || node.isImplicit();
        return nameless
                && !node.equals(graph.output())
                && graph.contributions(node).size() == 1;
    }

    /// Returns the variable of a value.
    String name(Node node) {
        return Objects.requireNonNull(names.get(node), node::toString);
    }

    /// Returns the variable of a value's gradient.
    String gradient(Node node) {
        return Objects.requireNonNull(gradients.get(node), node::toString);
    }

    /// Returns a value where it is used: its variable, or its expression.
    Code value(Node node) {
        return isInline(node) ? expression(node) : Code.name(name(node));
    }

    /// Returns the expression that computes a node's value. A copy that the source does not write is left to NumPy.
    Code expression(Node node) {
        List<Code> operands = operands(node);
        return node.isImplicit() ? operands.getFirst() : node.op().orElseThrow().code(operands, node.symbols());
    }

    /// Returns a node's operands as they are written.
    List<Code> operands(Node node) {
        List<Code> operands = new ArrayList<>();
        for (Operand operand : node.operands()) {
            operands.add(
                    switch (operand) {
                        case Operand.Value(Node from) -> value(from);
                        case Operand.Constant constant -> constant(constant);
                    });
        }
        return operands;
    }

    /// Returns a constant as the source writes it, if the listing has all that this reads; else as a literal.
    private Code constant(Operand.Constant constant) {
        boolean known = constant.code().names().stream().allMatch(name -> isSymbol(name) || isScalar(name));
        return known ? constant.code() : PythonNumber.literal(constant.value());
    }

    /// Returns the symbolic shapes of a node's operands.
    static List<SymbolicShape> operandShapes(Node node) {
        List<SymbolicShape> shapes = new ArrayList<>();
        for (Operand operand : node.operands()) {
            shapes.add(
                    switch (operand) {
                        case Operand.Value(Node from) -> from.symbols();
                        case Operand.Constant constant ->
                            SymbolicShape.of(constant.value().shape());
                    });
        }
        return shapes;
    }

    boolean isSymbol(String name) {
        return symbols.contains(name);
    }

    boolean isScalar(String name) {
        return scalars.containsKey(name);
    }

    /// Returns the value of a scalar parameter.
    Number scalar(String name) {
        return Objects.requireNonNull(scalars.get(name), name);
    }
}
