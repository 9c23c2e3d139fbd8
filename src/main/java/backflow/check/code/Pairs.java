package backflow.check.code;

import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the pairs of a file: `NAME_forward` with `NAME_backward`, `NAME_backward_alt` and other variants.
final class Pairs {
    private static final String FORWARD = "forward";
    private static final String BACKWARD = "backward";

    private final Map<String, FunctionDefinition> functions;

    private Pairs(SourceFile file) {
        // Of two functions of one name the later one counts, as in Python.
        functions = file.functions().stream()
                .collect(Collectors.toMap(
                        FunctionDefinition::name,
                        Function.identity(),
                        (first, second) -> second,
                        java.util.LinkedHashMap::new));
    }

    static List<Pair> of(SourceFile file) {
        Pairs pairs = new Pairs(file);
        List<Pair> found = new ArrayList<>();
        for (FunctionDefinition function : pairs.functions.values()) {
            if (word(function.name(), BACKWARD) >= 0) {
                found.add(pairs.pair(function));
            }
        }
        return found.isEmpty() ? pairs.unnamed() : found;
    }

    private static int word(String name, String word) {
        return name.toLowerCase(Locale.ROOT).lastIndexOf(word);
    }

    private Pair pair(FunctionDefinition backward) {
        String name = backward.name();
        int at = word(name, BACKWARD);
        String prefix = name.substring(0, at);
        String suffix = name.substring(at + BACKWARD.length());
        Optional<FunctionDefinition> forward = named(prefix + FORWARD + suffix)
                .or(() -> named(prefix + FORWARD))
                .or(() -> named(prefix.replaceAll("_+$", "")));
        String stem = prefix.isEmpty() ? suffix : prefix;
        Optional<Family> family = Family.named(stem).or(() -> forward.flatMap(Pairs::byParameters));
        return new Pair(forward, backward, family.isPresent() ? family : byReturn(backward));
    }

    private Optional<FunctionDefinition> named(String name) {
        return functions.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// A file whose functions are called by other names has a pair if one function takes what the other returns.
    private List<Pair> unnamed() {
        List<FunctionDefinition> all = List.copyOf(functions.values());
        return all.stream()
                .filter(function -> function.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equalsIgnoreCase("dout")))
                .map(backward -> new Pair(
                        all.stream().filter(other -> !other.equals(backward)).findFirst(),
                        backward,
                        all.stream()
                                .filter(other -> !other.equals(backward))
                                .findFirst()
                                .flatMap(Pairs::byParameters)
                                .or(() -> byReturn(backward))))
                .limit(1)
                .toList();
    }

    /// A function with a scale and a shift normalizes something.
    private static Optional<Family> byParameters(FunctionDefinition forward) {
        long known = forward.parameters().stream()
                .map(parameter -> parameter.name().toLowerCase(Locale.ROOT))
                .filter(name -> name.equals("gamma") || name.equals("beta"))
                .count();
        return known == 2 ? Optional.of(Family.BATCHNORM) : Optional.empty();
    }

    private static Optional<Family> byReturn(FunctionDefinition backward) {
        boolean hasScale = backflow.numpy.syntax.Tree.of(backward.body()).expressions().stream()
                .anyMatch(expression -> expression instanceof backflow.numpy.syntax.Expression.Name name
                        && name.id().equalsIgnoreCase("dgamma"));
        return hasScale ? Optional.of(Family.BATCHNORM) : Optional.empty();
    }
}
