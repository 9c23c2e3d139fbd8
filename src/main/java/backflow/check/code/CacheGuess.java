package backflow.check.code;

import backflow.graph.Node;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Comment;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.numpy.syntax.Tree;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the cache of a backward pass holds that stands without its forward pass, told by the names that it is unpacked
/// into, or by a comment that lists them: `# cache: x_norm, gamma, std_invert`.
final class CacheGuess {
    private static final int MOST = 64;

    /// What the course, its solutions and their readers call the values of batch norm's forward pass; several where a
    /// word is used for several.
    private static final Map<String, List<String>> WORDS = words();

    private final List<String> names;
    private final boolean isDict;

    private CacheGuess(List<String> names, boolean isDict) {
        this.names = names;
        this.isDict = isDict;
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        put(words, List.of("x"), "x", "inputs", "input", "data");
        put(words, List.of("gamma"), "gamma", "g", "scale");
        put(words, List.of("beta"), "beta", "b", "shift");
        put(words, List.of("mu"), "mu", "mean", "samplemean", "avg", "xmean", "m", "batchmean", "means");
        put(
                words,
                List.of("x_minus_mu"),
                "xmu",
                "xminusmu",
                "xc",
                "xcentered",
                "centered",
                "diff",
                "dev",
                "xminusmean",
                "deviation",
                "xzero",
                "centred");
        put(words, List.of("square"), "sq", "square", "xmusq", "squared", "xminusmusquare", "carre");
        put(
                words,
                List.of("var", "var_plus_eps"),
                "var",
                "variance",
                "samplevar",
                "sigma2",
                "v",
                "sigmasq",
                "batchvar",
                "xvar",
                "vars");
        put(words, List.of("var_plus_eps"), "vareps", "varpluseps", "varplus");
        put(words, List.of("std"), "std", "sqrtvar", "sigma", "stddev", "s", "xstd", "samplestd", "sqrt", "sd");
        put(
                words,
                List.of("std_invert"),
                "ivar",
                "invvar",
                "invstd",
                "istd",
                "rstd",
                "inv",
                "sqrtvarinvert",
                "isqrt",
                "stdinv",
                "invsqrtvar",
                "varinv",
                "invsigma",
                "invsqrt",
                "invertsqrtvar",
                "rsqrt",
                "stdinvert");
        put(
                words,
                List.of("x_norm"),
                "xhat",
                "xnorm",
                "norm",
                "normalized",
                "xn",
                "n",
                "xnormalized",
                "normx",
                "hat",
                "xnormed",
                "z",
                "xh");
        put(words, List.of("scaled"), "scaled", "gammax", "yunshift", "xscaled");
        put(words, List.of("out"), "out", "y");
        return words;
    }

    private static void put(Map<String, List<String>> words, List<String> meanings, String... spellings) {
        for (String spelling : spellings) {
            words.put(spelling, meanings);
        }
    }

    /// Reads how a function takes its cache apart.
    ///
    /// @return nothing if it does not, as far as can be seen
    static Optional<CacheGuess> of(SourceFile file, FunctionDefinition backward, String cache) {
        Optional<List<String>> told = file.comments().stream()
                .map(Comment::text)
                .map(text -> text.replaceFirst("^#*\\s*", ""))
                .filter(text -> text.startsWith("cache:"))
                .map(text -> List.of(text.substring("cache:".length()).strip().split("\\s*,\\s*")))
                .findFirst();
        if (told.isPresent()) {
            return Optional.of(new CacheGuess(told.get(), false));
        }
        Tree tree = Tree.of(backward.body());
        for (Statement statement : tree.statements()) {
            if (statement instanceof Statement.Assign(List<Expression> targets, Expression value, Span _)
                    && value instanceof Expression.Name(String id, Span _)
                    && id.equals(cache)) {
                return unpacked(targets.getFirst()).map(names -> new CacheGuess(names, false));
            }
        }
        Set<String> keys = new LinkedHashSet<>();
        tree.expressions().forEach(expression -> key(expression, cache).ifPresent(keys::add));
        return keys.isEmpty() ? Optional.empty() : Optional.of(new CacheGuess(List.copyOf(keys), true));
    }

    private static Optional<List<String>> unpacked(Expression target) {
        List<Expression> items = switch (target) {
            case Expression.TupleDisplay display -> display.items();
            case Expression.ListDisplay display -> display.items();
            default -> List.of();
        };
        boolean isPlain = !items.isEmpty() && items.stream().allMatch(Expression.Name.class::isInstance);
        return isPlain
                ? Optional.of(items.stream()
                        .map(item -> ((Expression.Name) item).id())
                        .toList())
                : Optional.empty();
    }

    private static Optional<String> key(Expression expression, String cache) {
        return expression instanceof Expression.Subscript subscript
                        && subscript.target() instanceof Expression.Name name
                        && name.id().equals(cache)
                        && subscript.index() instanceof Expression.TextLiteral key
                ? Optional.of(key.value())
                : Optional.empty();
    }

    /// Returns the first name that says nothing.
    Optional<String> unknown() {
        return names.stream().filter(name -> meanings(name).isEmpty()).findFirst();
    }

    /// Lists what the cache may hold: for each name what it means, every way there is.
    List<List<String>> readings() {
        List<List<String>> readings = new ArrayList<>(List.of(List.of()));
        for (String name : names) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> reading : readings) {
                for (String meaning : meanings(name)) {
                    List<String> more = new ArrayList<>(reading);
                    more.add(meaning);
                    longer.add(more);
                }
            }
            readings = longer.size() > MOST ? longer.subList(0, MOST) : longer;
        }
        return readings;
    }

    private static List<String> meanings(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_", "");
        if (plain.startsWith("eps") || name.equals("N") || plain.equals("d") || plain.equals("mode")) {
            return List.of(name.equals("N") || name.equals("D") ? name : plain.startsWith("eps") ? "eps" : "mode");
        }
        return WORDS.getOrDefault(plain, List.of());
    }

    /// Returns the cache that a reading says, with the numbers of a data set.
    Value cache(List<String> reading, Reference.Truth truth, Trial trial) {
        Value.Dict dict = new Value.Dict();
        List<Value> items = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            Value value = value(reading.get(k), truth, trial);
            items.add(value);
            dict.items().put(names.get(k), value);
        }
        return isDict ? dict : new Value.Tuple(items);
    }

    private static Value value(String meaning, Reference.Truth truth, Trial trial) {
        if (meaning.equals("mode")) {
            return new Value.Text("train");
        }
        Integer size = trial.sizes().bySymbol().get(meaning);
        if (size != null) {
            return Value.Int.of(size);
        }
        Double number = trial.numbers().get(meaning);
        if (number != null) {
            return PlainValues.of(number);
        }
        var trace = truth.trace().orElseThrow();
        Node node = trace.graph().node(meaning).orElseThrow();
        Tensor tensor = trace.value(node);
        return PlainValues.of(tensor);
    }
}
