package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The methods of strings.
final class TextMethods {
    private static final String BLANK = " \t\n\r\u000B\f";

    private final Faults faults;
    private final Budget budget;
    private final Operations operations;
    private final Iteration iteration;
    private final TextFormat format;

    TextMethods(Machine machine) {
        this.faults = machine.faults;
        this.budget = machine.budget;
        this.operations = machine.operations;
        this.iteration = machine.iteration;
        this.format = new TextFormat(machine.faults, machine.formats);
    }

    Optional<Value> method(String text, String name) {
        return switch (name) {
            case "format" -> method(name, "* **", all -> new Value.Text(format.apply(text, all.given())));
            case "lower" -> method(name, "", all -> new Value.Text(text.toLowerCase(Locale.ROOT)));
            case "upper" -> method(name, "", all -> new Value.Text(text.toUpperCase(Locale.ROOT)));
            case "capitalize", "title" ->
                method(
                        name,
                        "",
                        all -> new Value.Text(
                                text.isEmpty()
                                        ? text
                                        : text.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + text.substring(1).toLowerCase(Locale.ROOT)));
            case "strip", "lstrip", "rstrip" ->
                method(name, "chars?", all -> new Value.Text(stripped(text, name, all)));
            case "startswith" -> method(name, "x", all -> Value.Bool.of(any(all, text::startsWith)));
            case "endswith" -> method(name, "x", all -> Value.Bool.of(any(all, text::endsWith)));
            case "replace" -> method(name, "old new count?", all -> new Value.Text(replaced(text, all)));
            case "split" -> method(name, "sep? maxsplit?", all -> new Value.Sequence(split(text, all)));
            case "splitlines" ->
                method(
                        name,
                        "",
                        all -> new Value.Sequence(
                                text.lines().<Value>map(Value.Text::new).toList()));
            case "join" -> method(name, "x", all -> joined(text, all));
            case "find" -> method(name, "x", all -> Value.Int.of(text.indexOf(text(all, "x"))));
            case "count" -> method(name, "x", all -> Value.Int.of(count(text, text(all, "x"))));
            case "index" -> method(name, "x", all -> Value.Int.of(index(text, all)));
            case "isdigit" ->
                method(
                        name,
                        "",
                        all -> Value.Bool.of(!text.isEmpty() && text.chars().allMatch(Character::isDigit)));
            case "zfill", "ljust", "rjust", "center" ->
                method(name, "width fill?", all -> new Value.Text(filled(text, name, all)));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> method(String name, String signature, Value.Builtin.Body body) {
        return Optional.of(new Value.Builtin(name, Signature.of(signature), body));
    }

    private String text(Arguments all, String name) {
        return text(all.get(name), all, name);
    }

    private String text(Value value, Arguments all, String name) {
        if (value instanceof Value.Text(String text)) {
            return text;
        }
        throw faults.at(Kind.RUNTIME, all.span(name), "dialect.operand.text", PythonText.kind(value));
    }

    private boolean any(Arguments all, java.util.function.Predicate<String> test) {
        List<Value> wanted = all.get("x") instanceof Value.Tuple(List<Value> items) ? items : List.of(all.get("x"));
        return wanted.stream().anyMatch(value -> test.test(text(value, all, "x")));
    }

    private String stripped(String text, String name, Arguments all) {
        String characters =
                all.optional("chars").map(value -> text(value, all, "chars")).orElse(BLANK);
        int start = 0;
        int end = text.length();
        while (!name.equals("rstrip") && start < end && characters.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (!name.equals("lstrip") && end > start && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private String replaced(String text, Arguments all) {
        String old = text(all, "old");
        String fresh = text(all, "new");
        int most = all.optional("count")
                .map(value -> operations.integer(value, all.call()))
                .orElse(-1);
        long size = text.length() + (long) (old.isEmpty() ? text.length() + 1 : count(text, old)) * fresh.length();
        budget.allocate(size, all.call());
        if (most < 0) {
            return text.replace(old, fresh);
        }
        String result = text;
        for (int i = 0, from = 0; i < most && from <= result.length(); i++) {
            int at = result.indexOf(old, from);
            if (at < 0) {
                break;
            }
            result = result.substring(0, at) + fresh + result.substring(at + old.length());
            from = at + fresh.length() + (old.isEmpty() ? 1 : 0);
        }
        return result;
    }

    private List<Value> split(String text, Arguments all) {
        int most = all.optional("maxsplit")
                .map(value -> operations.integer(value, all.call()))
                .orElse(-1);
        Optional<String> separator = all.optional("sep").map(value -> text(value, all, "sep"));
        if (separator.filter(String::isEmpty).isPresent()) {
            throw faults.at(Kind.RUNTIME, all.span("sep"), "dialect.sequence.separator");
        }
        String rest = separator.isPresent() ? text : text.strip();
        List<Value> parts = new ArrayList<>();
        while (most < 0 || parts.size() < most) {
            int at = separator.map(rest::indexOf).orElse(blank(rest));
            if (at < 0) {
                break;
            }
            parts.add(new Value.Text(rest.substring(0, at)));
            String behind = rest.substring(at + separator.map(String::length).orElse(1));
            rest = separator.isPresent() ? behind : behind.stripLeading();
        }
        if (separator.isPresent() || !rest.isEmpty()) {
            parts.add(new Value.Text(rest));
        }
        return parts;
    }

    private static int blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private Value joined(String separator, Arguments all) {
        StringBuilder text = new StringBuilder();
        boolean isFirst = true;
        for (Value item : iteration.items(all.get("x"), all.span("x"))) {
            String next = (isFirst ? "" : separator) + text(item, all, "x");
            budget.allocate(next.length(), all.call());
            text.append(next);
            isFirst = false;
        }
        return new Value.Text(text.toString());
    }

    private static int count(String text, String part) {
        if (part.isEmpty()) {
            return text.length() + 1;
        }
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private int index(String text, Arguments all) {
        int at = text.indexOf(text(all, "x"));
        if (at < 0) {
            throw faults.at(Kind.RUNTIME, all.span("x"), "dialect.sequence.absent", PythonText.of(all.get("x"), true));
        }
        return at;
    }

    private String filled(String text, String name, Arguments all) {
        int width = operations.integer(all.get("width"), all.span("width"));
        String fill =
                all.optional("fill").map(value -> text(value, all, "fill")).orElse(name.equals("zfill") ? "0" : " ");
        int missing = Math.max(0, width - text.length());
        budget.allocate(missing, all.call());
        int left = switch (name) {
            case "ljust" -> 0;
            case "center" -> missing / 2;
            default -> missing;
        };
        String sign =
                name.equals("zfill") && (text.startsWith("-") || text.startsWith("+")) ? text.substring(0, 1) : "";
        return sign + fill.repeat(left) + text.substring(sign.length()) + fill.repeat(missing - left);
    }
}
