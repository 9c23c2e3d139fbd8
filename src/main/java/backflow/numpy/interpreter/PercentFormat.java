package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Python's `'…' % values`, as error texts use it.
final class PercentFormat {
    private static final Pattern FIELD = Pattern.compile("%([-+ 0#]*)(\\d{0,3})(?:\\.(\\d{1,3}))?([a-zA-Z%])");

    private final Faults faults;
    private final Span span;

    PercentFormat(Faults faults, Span span) {
        this.faults = faults;
        this.span = span;
    }

    String apply(String format, Value right) {
        List<Value> values = right instanceof Value.Tuple(List<Value> items) ? items : List.of(right);
        StringBuilder text = new StringBuilder();
        Matcher field = FIELD.matcher(format);
        int end = 0;
        int next = 0;
        while (field.find()) {
            text.append(format, end, field.start());
            end = field.end();
            if (field.group(4).equals("%")) {
                text.append('%');
                continue;
            }
            if (next >= values.size()) {
                throw faults.at(Kind.RUNTIME, span, "dialect.format.few");
            }
            text.append(field(field, values.get(next)));
            next++;
        }
        if (next < values.size() && !(right instanceof Value.Dict)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.format.many");
        }
        return text.append(format.substring(end)).toString();
    }

    private String field(Matcher field, Value value) {
        char letter = field.group(4).charAt(0);
        String precision = field.group(3) == null ? "6" : field.group(3);
        String text = switch (letter) {
            case 's' -> PythonText.of(value, false);
            case 'r' -> PythonText.of(value, true);
            case 'd', 'i' -> String.format(Locale.ROOT, "%.0f", truncated(value));
            case 'f', 'F' -> String.format(Locale.ROOT, "%." + precision + "f", number(value));
            case 'e', 'E' -> String.format(Locale.ROOT, "%." + precision + letter, number(value));
            case 'g', 'G' -> PythonText.of(new Value.Real(number(value), Numbers.code(value)), false);
            default -> throw faults.unsupported(span, "format");
        };
        int width = field.group(2).isEmpty() ? 0 : Integer.parseInt(field.group(2));
        String padding = " ".repeat(Math.max(0, width - text.length()));
        return field.group(1).contains("-") ? text + padding : padding + text;
    }

    private double truncated(Value value) {
        double number = number(value);
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    private double number(Value value) {
        if (!Numbers.isNumber(value)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.number", PythonText.kind(value));
        }
        return Numbers.toDouble(value);
    }
}
