package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Python's three ways to put values into a text: `%`, `str.format` and f-strings.
final class Formats {
    private static final Pattern FIELD =
            Pattern.compile("%(?:\\(([^)]*)\\))?([-+ 0#]*)(\\*|\\d{0,4})(?:\\.(\\*|\\d{0,3}))?[lh]?([a-zA-Z%])");

    private final Faults faults;
    private final ArrayWorld arrays;

    Formats(Faults faults, ArrayWorld arrays) {
        this.faults = faults;
        this.arrays = arrays;
    }

    /// Writes a value as the format of an f-string's field says.
    String apply(Value value, String format, Span span) {
        if (format.isEmpty()) {
            return PythonText.str(value);
        }
        boolean isNumber = arrays.isArray(value) && !PythonText.kind(value).equals("ndarray");
        Value own = isNumber ? arrays.number(value, span) : value;
        return FormatSpec.read(format)
                .flatMap(spec -> spec.apply(own))
                .orElseThrow(
                        () -> faults.at(Kind.RUNTIME, span, "dialect.format.kind", format, PythonText.kind(value)));
    }

    /// Returns `format % right`.
    String percent(String format, Value right, Span span) {
        Values values = new Values(right, span);
        StringBuilder text = new StringBuilder();
        Matcher field = FIELD.matcher(format);
        int end = 0;
        while (field.find()) {
            text.append(literal(format, end, field.start(), span));
            end = field.end();
            text.append(field.group(5).equals("%") ? "%" : field(field, values, span));
        }
        values.finish();
        return text.append(literal(format, end, format.length(), span)).toString();
    }

    private String literal(String format, int from, int to, Span span) {
        String text = format.substring(from, to);
        if (text.indexOf('%') >= 0) {
            throw faults.at(Kind.RUNTIME, span, "dialect.format.field", text.substring(text.indexOf('%')));
        }
        return text;
    }

    private String field(Matcher field, Values values, Span span) {
        String width = size(field.group(3), values, span);
        String precision = size(field.group(4), values, span);
        Value value = field.group(1) == null ? values.next() : values.named(field.group(1));
        String flags = field.group(2);
        char letter = field.group(5).charAt(0);
        String align = flags.contains("-") ? "<" : flags.contains("0") && !isText(letter) ? "0=" : ">";
        String sign = flags.contains("+") ? "+" : flags.contains(" ") ? " " : "";
        String alternate = flags.contains("#") ? "#" : "";
        String digits = precision.isEmpty() ? (field.group(4) == null ? "" : ".0") : "." + precision;
        return switch (letter) {
            case 's', 'r', 'a' -> {
                String text = letter == 's' ? PythonText.str(value) : PythonText.repr(value);
                yield apply(new Value.Text(text), align + width + digits + "s", span);
            }
            case 'd', 'i', 'u' -> apply(whole(value, span), align + sign + width + "d", span);
            case 'x', 'X', 'o' -> apply(whole(value, span), align + sign + alternate + width + letter, span);
            case 'e', 'E', 'f', 'F', 'g', 'G' ->
                apply(real(value, span), align + sign + alternate + width + digits + letter, span);
            case 'c' -> apply(value, align + width + (value instanceof Value.Text ? "s" : "c"), span);
            default -> throw faults.at(Kind.RUNTIME, span, "dialect.format.field", field.group());
        };
    }

    private static boolean isText(char letter) {
        return letter == 's' || letter == 'r' || letter == 'a' || letter == 'c';
    }

    private String size(@Nullable String written, Values values, Span span) {
        if (written == null || !written.equals("*")) {
            return written == null ? "" : written;
        }
        String size = PythonText.str(number(values.next(), span));
        if (!size.matches("\\d{1,3}")) {
            throw faults.at(Kind.RUNTIME, span, "dialect.format.field", "*");
        }
        return size;
    }

    private Value number(Value value, Span span) {
        Value own = arrays.isArray(value) ? arrays.number(value, span) : value;
        if (!Numbers.isNumber(own)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.number", PythonText.kind(value));
        }
        return own;
    }

    private Value real(Value value, Span span) {
        return Value.Real.of(Numbers.toDouble(number(value, span)));
    }

    private Value whole(Value value, Span span) {
        Value number = number(value, span);
        if (number instanceof Value.Real(double real, var _)) {
            if (Double.isNaN(real) || Double.isInfinite(real)) {
                throw faults.at(Kind.RUNTIME, span, "dialect.operand.integer", PythonText.str(number));
            }
            return new Value.Int(new java.math.BigDecimal(real).toBigInteger(), Spelling.NONE);
        }
        return new Value.Int(Numbers.integer(number), Spelling.NONE);
    }

    /// The values that are put in, one after another or by name.
    private final class Values {
        private final List<Value> items;
        private final Value whole;
        private final Span span;
        private int next;

        Values(Value right, Span span) {
            this.items = right instanceof Value.Tuple(List<Value> all) ? all : List.of(right);
            this.whole = right;
            this.span = span;
        }

        Value next() {
            if (next >= items.size()) {
                throw faults.at(Kind.RUNTIME, span, "dialect.format.few");
            }
            return items.get(next++);
        }

        Value named(String name) {
            next = items.size();
            Value found = whole instanceof Value.Dict dict ? dict.items().get(name) : null;
            if (found == null) {
                throw faults.at(Kind.NAME, span, "dialect.key.unknown", name);
            }
            return found;
        }

        void finish() {
            if (next < items.size() && !(whole instanceof Value.Dict)) {
                throw faults.at(Kind.RUNTIME, span, "dialect.format.many");
            }
        }
    }
}
