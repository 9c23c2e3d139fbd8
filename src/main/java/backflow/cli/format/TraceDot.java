package backflow.cli.format;

import backflow.graph.Node;
import backflow.op.Broadcast;
import backflow.op.Op;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Writes a level of a graph in the language of Graphviz, the same bytes for the same graph.
///
/// @see <a href="https://graphviz.org/doc/info/lang.html">Graphviz: the DOT language</a>
final class TraceDot {
    private final TraceView view;

    TraceDot(TraceView view) {
        this.view = view;
    }

    void write(Appendable out) throws IOException {
        out.append("digraph ").append(quoted(view.graph().name())).append(" {\n");
        out.append("  rankdir=LR;\n  node [shape=box, fontname=\"monospace\"];\n");
        for (Node node : view.nodes()) {
            out.append("  ")
                    .append(quoted(node.id()))
                    .append(" [")
                    .append(attributes(node))
                    .append("];\n");
        }
        for (Node node : view.nodes()) {
            for (Node input : view.inputs(node)) {
                out.append("  ").append(quoted(input.id())).append(" -> ").append(quoted(node.id()));
                out.append(view.graph().isOnPath(node) ? ";\n" : " [style=dashed];\n");
            }
        }
        out.append("}\n");
    }

    private String attributes(Node node) {
        List<String> lines = new ArrayList<>(List.of(node.id()));
        node.op().map(Op::name).ifPresent(lines::add);
        lines.add(node.symbols().toString());
        StringBuilder attributes = new StringBuilder("label=").append(quoted(String.join("\n", lines)));
        if (node.op().isEmpty()) {
            attributes.append(", shape=ellipse");
        }
        if (node.op().filter(Broadcast.class::isInstance).isPresent()) {
            attributes.append(", peripheries=2");
        }
        if (!view.graph().isOnPath(node)) {
            attributes.append(", style=dashed");
        }
        return attributes.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
