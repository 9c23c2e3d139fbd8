package backflow.trace;

import backflow.graph.ComputationalGraph;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.graph.Origin;
import backflow.graph.Place;
import backflow.graph.Stage;
import backflow.op.Broadcast;
import backflow.op.Code;
import backflow.op.Op;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Records ops as they are carried out, and in the end gives the graph and the values.
///
/// Where an operand's shape differs from the one its op needs, a [Broadcast] of its own is recorded before the op,
/// one for each use; constants broadcast as they are.
public final class Tape {
    private static final class Entry {
        final Traced traced;
        final Optional<Op> op;
        final List<Argument> arguments;
        final Place place;
        final String expression;
        Origin origin;
        Optional<String> name = Optional.empty();

        Entry(Traced traced, Optional<Op> op, List<Argument> arguments, Place place, Origin origin, String expression) {
            this.traced = traced;
            this.op = op;
            this.arguments = arguments;
            this.place = place;
            this.origin = origin;
            this.expression = expression;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /// Records an input of the graph.
    public Traced input(String name, Tensor value, SymbolicShape symbols, Place place) {
        Traced traced = new Traced(entries.size(), value, symbols);
        Entry entry = new Entry(traced, Optional.empty(), List.of(), place, Origin.INPUT, name);
        entry.name = Optional.of(name);
        entries.add(entry);
        return traced;
    }

    /// Carries out an op and records it.
    ///
    /// @param expression the source text of the expression, which the value is called by while it has no name
    /// @throws backflow.tensor.ShapeException if the operands do not fit together; nothing is recorded then
    public Traced apply(Op op, List<Argument> arguments, Place place, String expression) {
        List<Shape> shapes =
                op.stretched(arguments.stream().map(a -> a.value().shape()).toList());
        Tensor value = op.forward(stretchedValues(arguments, shapes));
        List<Argument> operands = new ArrayList<>();
        for (int k = 0; k < arguments.size(); k++) {
            operands.add(stretch(arguments, k, shapes.get(k), place));
        }
        List<Shape> own = operands.stream().map(a -> a.value().shape()).toList();
        SymbolicShape symbols =
                op.symbols(operands.stream().map(Argument::symbols).toList(), own, value.shape());
        return record(Optional.of(op), operands, value, symbols, place, Origin.UNNAMED, expression);
    }

    private static List<Tensor> stretchedValues(List<Argument> arguments, List<Shape> shapes) {
        return IntStream.range(0, arguments.size())
                .mapToObj(k -> arguments.get(k) instanceof Traced traced
                        ? traced.value().broadcastTo(shapes.get(k))
                        : arguments.get(k).value())
                .toList();
    }

    private Argument stretch(List<Argument> arguments, int k, Shape target, Place place) {
        if (!(arguments.get(k) instanceof Traced traced) || traced.shape().equals(target)) {
            return arguments.get(k);
        }
        SymbolicShape symbols = Stretching.symbols(arguments, k, target);
        Op copy = new Broadcast(traced.shape(), target, symbols);
        Tensor value = traced.value().broadcastTo(target);
        return record(Optional.of(copy), List.of(traced), value, symbols, place, Origin.IMPLICIT, "");
    }

    private Traced record(
            Optional<Op> op,
            List<Argument> arguments,
            Tensor value,
            SymbolicShape symbols,
            Place place,
            Origin origin,
            String expression) {
        Traced traced = new Traced(entries.size(), value, symbols);
        entries.add(new Entry(traced, op, List.copyOf(arguments), place, origin, expression));
        return traced;
    }

    /// Gives a value its name. A value keeps its first name; later ones are aliases.
    public void name(Traced traced, String name) {
        Entry entry = entries.get(traced.index());
        if (entry.name.isEmpty()) {
            entry.name = Optional.of(name);
            entry.origin = Origin.NAMED;
        }
    }

    /// Returns how many values are recorded.
    public int size() {
        return entries.size();
    }

    /// Ends the recording.
    ///
    /// @param function the name of the function that was recorded
    /// @param output the value that the upstream gradient belongs to
    public Recording finish(String function, Traced output, List<Stage> stages) {
        Names names = new Names();
        String[] ids = new String[entries.size()];
        for (int k = 0; k < ids.length; k++) {
            ids[k] = names.unique(wantedId(entries.get(k), ids));
        }
        List<Node> nodes = new ArrayList<>();
        for (int k = 0; k < ids.length; k++) {
            nodes.add(node(k, ids[k], nodes));
        }
        ComputationalGraph graph = new ComputationalGraph(function, nodes, nodes.get(output.index()), stages);
        return new Recording(
                graph,
                new Values(entries.stream().map(entry -> entry.traced.value()).toList()));
    }

    private static String wantedId(Entry entry, String[] ids) {
        if (entry.origin == Origin.IMPLICIT && entry.arguments.getFirst() instanceof Traced copied) {
            return ids[copied.index()] + "_broadcast";
        }
        return entry.name.orElseGet(() -> entry.op.map(Op::name).orElse("") + "_" + entry.place.line());
    }

    private Node node(int index, String id, List<Node> earlier) {
        Entry entry = entries.get(index);
        Shape shape = entry.traced.shape();
        SymbolicShape symbols = entry.traced.symbols();
        if (entry.op.isEmpty()) {
            return Node.input(index, id, shape, symbols, entry.place);
        }
        List<Operand> operands =
                entry.arguments.stream().map(a -> operand(a, earlier)).toList();
        String label = entry.name.orElse(entry.expression);
        return Node.result(index, id, entry.origin, entry.op.get(), operands, shape, symbols, entry.place, label);
    }

    private static Operand operand(Argument argument, List<Node> earlier) {
        return switch (argument) {
            case Traced traced -> new Operand.Value(earlier.get(traced.index()));
            case Argument.Constant(Tensor value, Code code) -> new Operand.Constant(value, code);
        };
    }
}
