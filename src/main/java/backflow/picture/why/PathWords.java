package backflow.picture.why;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.op.Broadcast;
import backflow.op.MatrixProduct;
import backflow.op.Op;
import backflow.text.Message;
import backflow.trace.Responsibility;
import backflow.trace.ReturnPath;
import backflow.trace.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of the responsibility of one value.
public record PathWords(Responsibility responsibility) {
    /// Returns the heading: `RESPONSIBILITY · x: 4 paths`.
    public Message heading() {
        return Message.of("paths.heading", name(), responsibility.count());
    }

    /// Returns the sentence that tells how the value reaches the loss.
    public Message sentence() {
        if (responsibility.paths().isEmpty()) {
            return Message.of("paths.none", name());
        }
        if (responsibility.paths().getFirst().edges().isEmpty()) {
            return Message.of("paths.output", name());
        }
        return Message.of(responsibility.isGathered() ? "paths.many" : "paths.reach", name(), responsibility.count());
    }

    /// Returns what is said of a place of the tour.
    public Message leg(Tour.Leg leg) {
        return switch (leg) {
            case Tour.Spreading _ ->
                Message.of(
                        "paths.influence",
                        name(),
                        responsibility.influence().nodes().size());
            case Tour.Returning(int path, var _) ->
                Message.of("paths.returning", path + 1, responsibility.paths().size());
            case Tour.Adding _ ->
                Message.of("paths.adding", name(), responsibility.paths().size());
        };
    }

    /// Returns the values that a path passes, a copy under the name of its original: `out → x_norm → x`; of a bundle
    /// how many paths it holds, and the value where they meet.
    public Message way(ReturnPath path) {
        if (path.isBundle()) {
            Node first = path.use().map(Edge::to).orElseThrow();
            return Message.of("paths.bundle", path.count(), StepNames.of(first));
        }
        List<String> names = names(path);
        return Message.of("paths.way", names.isEmpty() ? name() : String.join(" → ", names));
    }

    private static List<String> names(ReturnPath path) {
        List<String> names = new ArrayList<>();
        for (Node node : path.nodes()) {
            String name = StepNames.of(node);
            if (names.isEmpty() || !names.getLast().equals(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /// Returns what a path passes last before it comes to the value: `from x_norm`.
    public Message from(ReturnPath path) {
        List<String> names = path.isBundle()
                ? path.use().map(use -> List.of(StepNames.of(use.to()), name())).orElseThrow()
                : names(path);
        return Message.of("picture.contribution", names.size() > 1 ? names.get(names.size() - 2) : "L");
    }

    /// Returns why a path brings nothing, where it does.
    public Optional<Message> remark(ReturnPath path) {
        if (!responsibility.isNegligible(path)) {
            return Optional.empty();
        }
        return Optional.of(path.vanishing().map(PathWords::vanishing).orElse(Message.of("paths.nothing")));
    }

    private static Message vanishing(Edge edge) {
        boolean adds = edge.to().op().filter(PathWords::addsGradients).isPresent();
        return adds
                ? Message.of("paths.nothing.cancelled", StepNames.of(edge.from()))
                : Message.of("paths.nothing.local", StepNames.of(edge.to()), StepNames.of(edge.from()));
    }

    private static boolean addsGradients(Op op) {
        return op instanceof Broadcast || op instanceof MatrixProduct;
    }

    private String name() {
        return StepNames.of(responsibility.node());
    }
}
