package backflow.session.draft;

import backflow.check.code.LineResult;
import backflow.graph.Node;
import backflow.text.Message;
import backflow.trace.Trace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the node that a line is about: in the forward pass the value that it makes, in the backward pass the value
/// whose gradient it works on.
record NodeOfLine(Trace trace) {
    /// Students call a gradient `dx`, `d_x` or `grad_x`, and its parts `dx1` and `dx_2`.
    private static final List<String> GRADIENT = List.of("grad", "d");

    private static final String PART = "(part|path|[0-9abt])*$";

    Optional<Node> of(LineResult line) {
        return made(line.line())
                .or(() -> line.is().flatMap(this::said))
                .or(() -> Stream.of(line.variable().split(", "))
                        .flatMap(variable -> called(variable).stream())
                        .findFirst());
    }

    private Stream<Node> nodes() {
        return trace.graph().nodes().stream();
    }

    private Optional<Node> made(int line) {
        return nodes().filter(node ->
                        node.isNamed() && node.op().isPresent() && node.place().line() == line)
                .reduce((_, later) -> later);
    }

    /// What a line is found to be begins with the name of a node.
    private Optional<Node> said(Message is) {
        return is.arguments().stream()
                .flatMap(argument -> switch (argument) {
                    case Message inner -> said(inner).stream();
                    case String name -> nodes().filter(node -> node.id().equals(name));
                    default -> Stream.empty();
                })
                .findFirst();
    }

    private Optional<Node> called(String variable) {
        String plain = plain(variable);
        return GRADIENT.stream()
                .filter(plain::startsWith)
                .map(prefix -> plain.substring(prefix.length()))
                .flatMap(name -> Stream.of(name, name.replaceFirst(PART, "")))
                .flatMap(name -> nodes().filter(
                                node -> node.isNamed() && plain(node.id()).equals(name)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
