package backflow.check.code;

import backflow.check.known.Quantity;
import backflow.check.known.Recognition;
import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Tree;
import backflow.op.Broadcast;
import backflow.text.Message;
import backflow.trace.Trace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds a gradient that is right although one of the paths is left out, since what comes back by it adds up to zero:
/// in batch norm the deviations from the mean sum to zero, so the variance sends nothing to it.
final class Vanishing {
    private Vanishing() {}

    /// Returns what to say of the first such line.
    static Optional<Message> find(Lines.Seen seen, List<Trace> traces) {
        Map<String, Line> last = new HashMap<>();
        for (Line line : seen.lines()) {
            for (Trace trace : traces) {
                Optional<Message> found = gradient(line).flatMap(node -> partial(line, node, trace, last));
                if (found.isPresent()) {
                    return found;
                }
            }
            last.put(line.variable(), line);
        }
        return Optional.empty();
    }

    private static Optional<String> gradient(Line line) {
        return line.is().stream()
                .filter(Recognition::isExact)
                .map(Recognition::quantity)
                .filter(quantity -> quantity.kind() == Quantity.Kind.GRADIENT)
                .map(Quantity::subject)
                .findFirst();
    }

    private static Optional<Message> partial(Line line, String name, Trace trace, Map<String, Line> last) {
        Optional<Node> node = trace.graph().node(name);
        if (node.isEmpty() || !(line.statement() instanceof Statement.Assign assign)) {
            return Optional.empty();
        }
        List<Line> read = Tree.of(List.of(assign)).expressions().stream()
                .filter(Expression.Name.class::isInstance)
                .map(expression -> last.get(((Expression.Name) expression).id()))
                .filter(known -> known != null)
                .toList();
        for (Edge edge : trace.graph().contributions(node.get())) {
            Node user = user(edge.to(), trace);
            boolean hasSeveral = trace.gradientSteps(user).size() > 1;
            List<Line> back =
                    read.stream().filter(Vanishing::isGradient).distinct().toList();
            if (hasSeveral && back.size() == 1 && isPart(back.getFirst(), user.id())) {
                return Optional.of(Message.of("check.note.vanishes", line.variable(), user.id()));
            }
        }
        return Optional.empty();
    }

    private static Node user(Node to, Trace trace) {
        boolean isCopy = to.op().filter(Broadcast.class::isInstance).isPresent();
        List<Edge> uses = trace.graph().contributions(to);
        return isCopy && !uses.isEmpty() ? uses.getFirst().to() : to;
    }

    /// Tells whether a line holds something that comes back, rather than a value of the forward pass.
    private static boolean isGradient(Line line) {
        return line.is().stream()
                .anyMatch(recognition ->
                        recognition.isExact() && recognition.quantity().kind() != Quantity.Kind.VALUE);
    }

    private static boolean isPart(Line line, String subject) {
        return is(line, subject, Quantity.Kind.CONTRIBUTION) && !isWhole(line, subject);
    }

    private static boolean isWhole(Line line, String subject) {
        return is(line, subject, Quantity.Kind.GRADIENT);
    }

    private static boolean is(Line line, String subject, Quantity.Kind kind) {
        return line.is().stream()
                .anyMatch(recognition -> recognition.isExact()
                        && recognition.quantity().kind() == kind
                        && recognition.quantity().subject().equals(subject));
    }
}
