package backflow.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;

/// A graph to lay out: its vertices by name, which of them are tall, its inputs and its output.
record LayoutExample(
        String name, Graph<String, DefaultEdge> graph, Set<String> tall, List<String> inputs, String output) {

    static final double HEADROOM = 15;

    /// Returns the graph of batch normalization with every broadcast a vertex of its own.
    static LayoutExample batchNormalization() {
        var graph = parse("""
            x > mu, x_minus_mu
            mu > mu_broadcast > x_minus_mu > square > var > var_eps > sqrt_var > invert > invert_broadcast > x_norm
            x_minus_mu > x_norm
            gamma > gamma_broadcast > y_unshift
            x_norm > y_unshift > out
            beta > beta_broadcast > out
            """);
        var tall = Set.of(
                "x",
                "mu_broadcast",
                "x_minus_mu",
                "square",
                "invert_broadcast",
                "x_norm",
                "gamma_broadcast",
                "y_unshift",
                "beta_broadcast",
                "out");
        return new LayoutExample("batch normalization", graph, tall, List.of("x", "gamma", "beta"), "out");
    }

    /// Returns a graph in which one vertex uses another twice, side by side and over a distance.
    static LayoutExample twins() {
        var graph = parse("""
            x > v > w
            v > w > z
            v > z > out
            v > z
            x > out
            """);
        return new LayoutExample("twins", graph, Set.of("x", "out"), List.of("x"), "out");
    }

    /// Returns a random acyclic graph of 2 to 25 vertices, some of them without any edge.
    static LayoutExample random(long seed) {
        var random = new Random(seed);
        var graph = new DirectedMultigraph<String, DefaultEdge>(DefaultEdge.class);
        var names = new ArrayList<String>();
        var tall = new ArrayList<String>();
        var count = 2 + random.nextInt(24);
        for (var i = 0; i < count; i++) {
            var name = "v" + i;
            graph.addVertex(name);
            if (random.nextBoolean()) {
                tall.add(name);
            }
            for (var use = names.isEmpty() ? 0 : random.nextInt(4); use > 0; use--) {
                graph.addEdge(names.get(random.nextInt(names.size())), name);
            }
            names.add(name);
        }
        var inputs = names.stream().filter(v -> graph.inDegreeOf(v) == 0).toList();
        return new LayoutExample("seed " + seed, graph, Set.copyOf(tall), inputs, names.getLast());
    }

    private static Graph<String, DefaultEdge> parse(String lines) {
        var graph = new DirectedMultigraph<String, DefaultEdge>(DefaultEdge.class);
        lines.lines().forEach(line -> {
            var chain = line.split(">", -1);
            for (var i = 0; i < chain.length; i++) {
                for (var target : chain[i].split(",", -1)) {
                    graph.addVertex(target.strip());
                    if (i > 0) {
                        graph.addEdge(chain[i - 1].strip(), target.strip());
                    }
                }
            }
        });
        return graph;
    }

    Footprint footprint(String vertex) {
        return new Footprint(new Size(118, tall.contains(vertex) ? 112 : 84), HEADROOM);
    }

    LayeredLayout<String, DefaultEdge> algorithm() {
        return new LayeredLayout<>(this::footprint, ReadingOrder.of(graph, inputs, output), Spacing.STANDARD);
    }

    GraphLayout<String, DefaultEdge> layout() {
        return algorithm().layout(graph);
    }

    @Override
    public String toString() {
        return name;
    }
}
