package backflow.op;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A NumPy expression as source text, put together with the parentheses that Python's precedence asks for.
///
/// @param text the expression
/// @param binding how tightly its outermost operator binds
/// @param names the variables that it reads
/// @param view whether its array may share memory with one of those variables
public record Code(String text, Binding binding, Set<String> names, boolean view) {
    /// How tightly an operator binds, loosest first.
    ///
    /// @see <a href="https://docs.python.org/3/reference/expressions.html#operator-precedence">Python: operator
    ///     precedence</a>
    public enum Binding {
        COMPARISON,
        SUM,
        PRODUCT,
        SIGN,
        POWER,
        ATOM;

        /// Returns the next tighter binding.
        Binding tighter() {
            return switch (this) {
                case COMPARISON -> SUM;
                case SUM -> PRODUCT;
                case PRODUCT -> SIGN;
                case SIGN -> POWER;
                case POWER, ATOM -> ATOM;
            };
        }
    }

    public Code {
        names = Set.copyOf(names);
    }

    /// Returns a variable.
    public static Code name(String name) {
        return new Code(name, Binding.ATOM, Set.of(name), true);
    }

    /// Returns a literal as it is to be written. A negative one binds as its sign does.
    public static Code literal(String text) {
        return new Code(text, text.startsWith("-") ? Binding.SIGN : Binding.ATOM, Set.of(), false);
    }

    /// Returns the length of an axis: its symbol, or its extent in digits.
    public static Code size(String axis) {
        return SymbolicShape.isSymbol(axis) ? new Code(axis, Binding.ATOM, Set.of(axis), false) : literal(axis);
    }

    /// Returns a call with positional arguments.
    public static Code call(String function, Code... arguments) {
        return new Code(
                function + "(" + commas(List.of(arguments)) + ")", Binding.ATOM, names(List.of(arguments)), false);
    }

    /// Returns a tuple: `(N, D)`, `(D,)`, `()`.
    public static Code tuple(List<Code> items) {
        String tail = items.size() == 1 ? ",)" : ")";
        return new Code("(" + commas(items) + tail, Binding.ATOM, names(items), false);
    }

    public Code plus(Code other) {
        return join(" + ", other, Binding.SUM);
    }

    public Code minus(Code other) {
        return join(" - ", other, Binding.SUM);
    }

    public Code times(Code other) {
        return join(" * ", other, Binding.PRODUCT);
    }

    public Code over(Code other) {
        return join(" / ", other, Binding.PRODUCT);
    }

    public Code matmul(Code other) {
        return join(" @ ", other, Binding.PRODUCT);
    }

    public Code compare(String operator, Code other) {
        return join(" " + operator + " ", other, Binding.COMPARISON);
    }

    /// Returns the negation. The sign moves to the front of a product, which changes no bit of the result.
    public Code negated() {
        boolean bare = binding.compareTo(Binding.PRODUCT) >= 0 && !text.startsWith("-");
        Binding outer = binding == Binding.PRODUCT ? Binding.PRODUCT : Binding.SIGN;
        return new Code("-" + (bare ? text : "(" + text + ")"), bare ? outer : Binding.SIGN, names, false);
    }

    /// Returns the power, whose left operand must bind tighter than `**` does.
    public Code power(Code exponent) {
        String base = inside(Binding.ATOM);
        return new Code(base + " ** " + exponent.inside(Binding.SIGN), Binding.POWER, union(exponent), false);
    }

    /// Returns a method call or an attribute on this expression: `.reshape((N, D))`, `.T`.
    ///
    /// @param suffix what follows, from the dot on
    /// @param parts the expressions that the suffix contains
    /// @param view whether the result may share memory with this array
    public Code suffixed(String suffix, Collection<Code> parts, boolean view) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(names(parts));
        return new Code(inside(Binding.ATOM) + suffix, Binding.ATOM, all, view && this.view);
    }

    /// Returns the text for a place that needs an operator that binds at least so tightly.
    private String inside(Binding least) {
        return binding.compareTo(least) >= 0 ? text : "(" + text + ")";
    }

    private Code join(String operator, Code other, Binding result) {
        // The right operand of - and / must bind tighter; so does that of + and *, to keep the order of rounding.
        return new Code(inside(result) + operator + other.inside(result.tighter()), result, union(other), false);
    }

    private Set<String> union(Code other) {
        return names(Arrays.asList(this, other));
    }

    private static Set<String> names(Collection<Code> parts) {
        return parts.stream().flatMap(part -> part.names.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String commas(List<Code> items) {
        return items.stream().map(Code::text).collect(Collectors.joining(", "));
    }
}
