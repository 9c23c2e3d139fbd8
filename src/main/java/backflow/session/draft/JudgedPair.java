package backflow.session.draft;

import backflow.check.code.LineResult;
import backflow.check.code.PairReport;
import backflow.graph.Node;
import backflow.numpy.syntax.SourceText;
import backflow.session.Document;
import backflow.text.Message;
import backflow.trace.Trace;
import java.util.Optional;
import java.util.OptionalInt;

/// A pair of functions that was judged, and its forward pass as a graph.
///
/// @param report what was found
/// @param graph the graph, or why there is none
public record JudgedPair(PairReport report, Graph graph) {
    /// A forward pass as it can be stepped through.
    public sealed interface Graph {
        /// It can.
        record Open(Document document) implements Graph {}

        /// It cannot.
        record Closed(Message reason) implements Graph {}
    }

    static JudgedPair of(SourceText source, PairReport report) {
        return new JudgedPair(report, new ForwardGraph(source, report).graph());
    }

    /// Returns the node that the first wrong line is about: what it gives a value to, or what it gives the gradient of.
    public Optional<Node> node() {
        return graph instanceof Graph.Open(Document document)
                ? report.firstWrongLine().flatMap(line -> node(document.trace(), line))
                : Optional.empty();
    }

    private Optional<Node> node(Trace trace, int number) {
        Optional<LineResult> line =
                report.lines().stream().filter(said -> said.line() == number).findFirst();
        return line.flatMap(said -> new NodeOfLine(trace).of(said));
    }

    /// Returns the step on which a node's gradient is complete; none if it has no gradient.
    public OptionalInt step(Node node) {
        if (!(graph instanceof Graph.Open(Document document))) {
            return OptionalInt.empty();
        }
        return document.trace().gradientSteps(node).stream()
                .mapToInt(number -> number)
                .max();
    }
}
