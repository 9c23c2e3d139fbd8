package backflow.numpy.interpreter;

import java.util.Arrays;
import java.util.List;

/// The parameters of a built-in function.
///
/// @param names their names; the required ones come first
/// @param required how many are required
/// @param positional how many can be given by position
/// @param isVariadic whether a star takes further positional arguments
record Signature(List<String> names, int required, int positional, boolean isVariadic) {
    /// Reads a signature: `a axis? keepdims?`, `* sep?`. What is marked with `?` may be left out, `*` takes any number,
    /// and what follows it is given by name.
    static Signature of(String parameters) {
        List<String> all = Arrays.stream(parameters.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> words = all.stream().filter(word -> !word.equals("*")).toList();
        int star = all.indexOf("*");
        return new Signature(
                words.stream().map(word -> word.replace("?", "")).toList(),
                (int) words.stream().filter(word -> !word.endsWith("?")).count(),
                star < 0 ? words.size() : star,
                star >= 0);
    }
}
