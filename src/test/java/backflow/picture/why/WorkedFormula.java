package backflow.picture.why;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Formula;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Works formulas out with the values and gradients of a trace, letter by letter.
///
/// @param near the nodes that a name means first, since two expressions may read alike
/// @param extents how many positions each letter has
record WorkedFormula(Trace trace, List<Node> near, Map<String, Integer> extents) {
    /// Returns one for a node's op, where letters stand for the axes of the given nodes.
    static WorkedFormula around(Trace trace, Node user) {
        List<Node> near = new ArrayList<>(List.of(user));
        trace.graph().operands(user).stream().map(Edge::from).forEach(near::add);
        return new WorkedFormula(trace, near, new HashMap<>());
    }

    /// Learns how many positions letters have. A letter of an axis with one position that others have more of keeps
    /// theirs.
    void letters(List<String> indices, Node node) {
        for (int axis = 0; axis < indices.size(); axis++) {
            extents.merge(indices.get(axis), node.shape().extent(axis), Math::max);
        }
    }

    List<Map<String, Integer>> positions(Collection<String> letters) {
        List<Map<String, Integer>> positions = List.of(Map.of());
        for (String letter : letters) {
            List<Map<String, Integer>> longer = new ArrayList<>();
            for (Map<String, Integer> position : positions) {
                for (int k = 0; k < extent(letter); k++) {
                    Map<String, Integer> next = new HashMap<>(position);
                    next.put(letter, k);
                    longer.add(next);
                }
            }
            positions = longer;
        }
        return positions;
    }

    /// A primed letter runs as far as its own, unless it is an axis's.
    private int extent(String letter) {
        return extents.containsKey(letter) ? extents.get(letter) : extents.getOrDefault(letter.replace("′", ""), 1);
    }

    static int[] index(List<String> indices, Map<String, Integer> at) {
        return indices.stream()
                .mapToInt(index -> index.equals("0") ? 0 : at.getOrDefault(index, 0))
                .toArray();
    }

    double out(Formula formula, Map<String, Integer> at) {
        return switch (formula) {
            case Formula.Variable(var name, var indices)
            when name.equals(StepNames.UPSTREAM) -> trace.upstream().get(index(indices, at));
            case Formula.Variable(var name, var indices) ->
                trace.value(node(name)).get(index(indices, at));
            case Formula.Literal(var text) -> literal(text);
            case Formula.Product(var factors) ->
                factors.stream().mapToDouble(factor -> out(factor, at)).reduce(1, (a, b) -> a * b);
            case Formula.Fraction(var over, var under) -> out(over, at) / out(under, at);
            case Formula.Negative(var inner) -> -out(inner, at);
            case Formula.Plus(var first, var second) -> out(first, at) + out(second, at);
            case Formula.Difference(var from, var less) -> out(from, at) - out(less, at);
            case Formula.Root(var radicand) -> Math.sqrt(out(radicand, at));
            case Formula.Power(var base, var exponent) -> Math.pow(out(base, at), out(exponent, at));
            case Formula.Call(var function, var arguments) -> call(function, arguments, at);
            case Formula.Greater(var first, var second) -> out(first, at) > out(second, at) ? 1 : 0;
            case Formula.Partial(Formula.Variable(var name, var indices)) ->
                trace.gradient(node(name)).orElseThrow().get(index(indices, at));
            case Formula.Summation(var letters, var body) -> sum(letters, body, at);
            case Formula.Average(var letters, var body) ->
                sum(letters, body, at) / positions(letters).size();
            case Formula.Partial _, Formula.Equation _, Formula.Accumulation _ ->
                throw new IllegalStateException(formula.toString());
        };
    }

    private double call(String function, List<Formula> arguments, Map<String, Integer> at) {
        double first = out(arguments.getFirst(), at);
        return switch (function) {
            case "log" -> Math.log(first);
            case "exp" -> Math.exp(first);
            case "max" -> Math.max(first, out(arguments.get(1), at));
            default -> throw new IllegalStateException(function);
        };
    }

    private double sum(List<String> letters, Formula body, Map<String, Integer> at) {
        double sum = 0;
        for (Map<String, Integer> position : positions(letters)) {
            Map<String, Integer> all = new HashMap<>(at);
            all.putAll(position);
            sum += out(body, all);
        }
        return sum;
    }

    private Node node(String name) {
        return Stream.concat(near.stream(), trace.graph().nodes().stream())
                .filter(node -> StepNames.unique(node).equals(name))
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
                constants.put(node.symbols().axis(axis), (double) node.shape().extent(axis));
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
