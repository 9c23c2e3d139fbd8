package backflow.numpy.interpreter;

import backflow.numpy.syntax.Span;
import java.util.List;
import java.util.Map;

/// What a call gives to a function, evaluated but not yet matched with its parameters.
record Given(
        List<Value> positional,
        List<Span> positionalSpans,
        Map<String, Value> keywords,
        Map<String, Span> keywordSpans,
        Span call) {
    Span keywordSpan(String name) {
        return keywordSpans.getOrDefault(name, call);
    }
}
