package backflow.numpy.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The parameters of a built-in function.
///
/// @param names their names; the required ones come first
/// @param required how many are required
/// @param positional how many can be given by position
/// @param isVariadic whether a star takes further positional arguments
/// @param isOpen whether two stars take further arguments by name
record Signature(List<String> names, int required, int positional, boolean isVariadic, boolean isOpen) {
    private static final Map<String, Signature> READ = new ConcurrentHashMap<>();

    /// Reads a signature: `a axis? keepdims?`, `* sep?`. What is marked with `?` may be left out, `*` takes any number,
    /// what follows it is given by name, and `**` takes any name.
    static Signature of(String parameters) {
        return READ.computeIfAbsent(parameters, Signature::read);
    }

    private static Signature read(String parameters) {
        List<String> all = Arrays.stream(parameters.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> words = all.stream().filter(word -> !word.startsWith("*")).toList();
        int star = all.indexOf("*");
        return new Signature(
                words.stream().map(word -> word.replace("?", "")).toList(),
                (int) words.stream().filter(word -> !word.endsWith("?")).count(),
                star < 0 ? words.size() : star,
                star >= 0,
                all.contains("**"));
    }

    /// Returns this signature without its first parameter, which a method takes from its object.
    Signature behindFirst() {
        return new Signature(names.subList(1, names.size()), required - 1, positional - 1, isVariadic, isOpen);
    }

    /// Returns this signature with another name, which no call gives.
    Signature with(String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return new Signature(more, required, positional, isVariadic, isOpen);
    }
}
