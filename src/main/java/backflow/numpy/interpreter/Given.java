package backflow.numpy.interpreter;

import backflow.numpy.syntax.Argument;
import backflow.numpy.syntax.Span;
import java.util.List;
import java.util.Map;

/// What a call gives to a function, evaluated but not yet matched with its parameters.
///
/// @param written the arguments as they are written; empty where no source text makes the call
record Given(List<Value> positional, Map<String, Value> keywords, List<Argument> written, Span call) {
    /// Returns the place of a positional argument, or of the call where a star makes it uncertain.
    Span span(int position) {
        boolean isCertain = position < written.size()
                && written.subList(0, position + 1).stream()
                        .allMatch(argument -> argument.kind() == Argument.Kind.POSITIONAL);
        if (isCertain) {
            return written.get(position).span();
        }
        return written.stream()
                .filter(argument -> argument.kind() == Argument.Kind.STAR)
                .findFirst()
                .map(Argument::span)
                .orElse(call);
    }

    /// Returns the place of an argument that is given by name.
    Span span(String name) {
        return written.stream()
                .filter(argument -> argument.name().filter(name::equals).isPresent())
                .findFirst()
                .map(Argument::span)
                .orElse(call);
    }
}
