package backflow.numpy.interpreter;

import java.util.Arrays;
import java.util.List;

/// The parameters of a built-in function; those marked with `?` may be left out, and `*` takes any number.
record Signature(List<String> names, int required, boolean isVariadic) {
    /// Reads a signature: `of("a axis? keepdims?")`, `of("*")`.
    static Signature of(String parameters) {
        List<String> words = Arrays.stream(parameters.split(" ", -1))
                .filter(word -> !word.isEmpty() && !word.equals("*"))
                .toList();
        int required = (int) words.stream().filter(word -> !word.endsWith("?")).count();
        List<String> names = words.stream().map(word -> word.replace("?", "")).toList();
        return new Signature(
                names, required, Arrays.asList(parameters.split(" ", -1)).contains("*"));
    }
}
