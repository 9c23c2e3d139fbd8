package backflow.numpy.listing;

import backflow.graph.ComputationalGraph;
import backflow.graph.Node;
import backflow.graph.Origin;
import backflow.graph.Stage;
import backflow.op.SymbolicShape;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A graph as one Python module that needs NumPy alone: the forward pass, and the staged backward pass made of the
/// ops' VJPs. Run by Python it gives the numbers of the trace.
public final class StagedModule {
    private final ComputationalGraph graph;
    private final Variables variables;
    private final List<Statement> forward;
    private final List<Statement> backward;
    private final Map<String, SymbolicShape> arrays = new LinkedHashMap<>();
    private final Map<String, Number> scalars;
    private final Sizes sizes;
    private final List<String> cache;

    private StagedModule(Trace trace, Map<String, Number> scalars) {
        graph = trace.graph();
        this.scalars = scalars;
        variables = new Variables(graph, scalars);
        forward = forwardStatements();
        backward = BackwardStatements.of(trace, variables);
        arrays.put("dout", graph.output().symbols());
        Set<String> read = reads(backward);
        // Arrays that the backward pass reads anyway come first when a symbol is looked for.
        cacheable().filter(node -> read.contains(variables.name(node))).forEach(this::addArray);
        cacheable().forEach(this::addArray);
        sizes = Sizes.read(symbols(read), arrays);
        cache = cache(read);
    }

    /// Writes a trace's graph as source.
    ///
    /// @param scalars the values of the function's scalar parameters by name: `eps`
    public static StagedModule of(Trace trace, Map<String, Number> scalars) {
        return new StagedModule(trace, scalars);
    }

    private Stream<Node> cacheable() {
        return graph.path().stream().filter(node -> !variables.isInline(node));
    }

    private void addArray(Node node) {
        arrays.putIfAbsent(variables.name(node), node.symbols());
    }

    private List<Statement> forwardStatements() {
        List<Statement> statements = new ArrayList<>();
        for (Node node : graph.path()) {
            if (node.origin() != Origin.INPUT && !variables.isInline(node)) {
                String shape = node.symbols().toString();
                OptionalInt stage = node.place().stage();
                statements.add(
                        new Statement(variables.name(node), "=", variables.expression(node), shape, stage, List.of()));
            }
        }
        return statements;
    }

    private static Set<String> reads(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.value().names().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> symbols(Set<String> read) {
        return read.stream().filter(variables::isSymbol).sorted().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> cache(Set<String> read) {
        List<String> names = new ArrayList<>();
        cacheable()
                .map(variables::name)
                .filter(name -> read.contains(name) || sizes.arrays().contains(name))
                .forEach(names::add);
        scalars.keySet().stream().filter(read::contains).forEach(names::add);
        return names;
    }

    /// Returns the whole module: imports, `NAME_forward` and `NAME_backward`.
    public Listing module() {
        List<ListingLine> lines = new ArrayList<>();
        lines.add(ListingLine.plain("import numpy as np", 0));
        lines.addAll(List.of(ListingLine.plain("", 0), ListingLine.plain("", 0)));
        lines.addAll(forwardListing().lines());
        lines.addAll(List.of(ListingLine.plain("", 0), ListingLine.plain("", 0)));
        lines.addAll(backwardListing().lines());
        return new Listing(lines);
    }

    /// Returns `NAME_forward(inputs…)`, which returns the output and what the backward pass reads.
    public Listing forwardListing() {
        List<ListingLine> lines = new ArrayList<>();
        lines.add(ListingLine.plain("def " + graph.name() + "_forward(" + parameters() + "):", 0));
        Map<String, SymbolicShape> inputs = new LinkedHashMap<>();
        graph.inputs().forEach(node -> inputs.put(variables.name(node), node.symbols()));
        Sizes.read(symbols(reads(forward)), inputs).lines().forEach(line -> lines.add(ListingLine.plain(line, 4)));
        lines.addAll(staged(forward, this::title));
        lines.add(ListingLine.plain("cache = " + tuple(cache), 4));
        lines.add(ListingLine.plain("return " + variables.name(graph.output()) + ", cache", 4));
        return new Listing(lines);
    }

    /// Returns `NAME_backward(dout, cache)`, which returns the gradients in the order of the inputs.
    public Listing backwardListing() {
        List<ListingLine> lines = new ArrayList<>();
        int arrival = graph.path().size() - graph.inputs().size() + 1;
        String head = "def " + graph.name() + "_backward(dout, cache):";
        lines.add(new ListingLine(head, 0, "", OptionalInt.empty(), List.of(arrival)));
        if (!cache.isEmpty()) {
            String unpacked = cache.size() == 1 ? cache.getFirst() + "," : String.join(", ", cache);
            lines.add(ListingLine.plain(unpacked + " = cache", 4));
        }
        sizes.lines().forEach(line -> lines.add(ListingLine.plain(line, 4)));
        lines.addAll(staged(backward, this::reversed));
        String gradients = graph.inputs().stream().map(variables::gradient).collect(Collectors.joining(", "));
        lines.add(ListingLine.plain("return " + gradients, 4));
        return new Listing(lines);
    }

    private String parameters() {
        Set<String> read = new LinkedHashSet<>(reads(forward));
        read.addAll(reads(backward));
        List<String> parameters =
                new ArrayList<>(graph.inputs().stream().map(variables::name).toList());
        scalars.keySet().stream()
                .filter(read::contains)
                .map(name -> name + "=" + PythonNumber.repr(variables.scalar(name)))
                .forEach(parameters::add);
        return String.join(", ", parameters);
    }

    private static String tuple(List<String> names) {
        return names.size() == 1 ? "(" + names.getFirst() + ",)" : "(" + String.join(", ", names) + ")";
    }

    /// Puts the title of its stage above each group of statements.
    private static List<ListingLine> staged(List<Statement> statements, IntFunction<String> title) {
        List<ListingLine> lines = new ArrayList<>();
        OptionalInt current = OptionalInt.empty();
        for (Statement statement : statements) {
            if (!statement.stage().equals(current) && statement.stage().isPresent()) {
                int number = statement.stage().getAsInt();
                lines.add(ListingLine.title(number, title.apply(number)));
            }
            current = statement.stage();
            lines.add(statement.line());
        }
        return lines;
    }

    /// Returns the statement of the forward pass that a stage runs back through; its title where it has several.
    private String reversed(int number) {
        List<Statement> statements = forward.stream()
                .filter(statement -> statement.stage().equals(OptionalInt.of(number)))
                .toList();
        return statements.size() == 1 ? statements.getFirst().text() : title(number);
    }

    private String title(int number) {
        return graph.stages().stream()
                .filter(stage -> stage.number() == number)
                .map(Stage::title)
                .findFirst()
                .orElse("");
    }
}
