package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Python's `'…'.format(…)`.
final class TextFormat {
    private static final Pattern FIELD =
            Pattern.compile("\\{\\{|}}|\\{(\\w*)((?:\\[[^\\]{}]*]|\\.\\w+)*)(?:!([rsa]))?(?::((?:[^{}]|\\{\\w*})*))?}");
    private static final Pattern ITEM = Pattern.compile("\\[([^\\]]*)]");

    private final Faults faults;
    private final Formats formats;

    TextFormat(Faults faults, Formats formats) {
        this.faults = faults;
        this.formats = formats;
    }

    /// Fills the fields of a text.
    ///
    /// @param given the arguments of the call
    String apply(String text, Given given) {
        return new Filling(given).fill(text);
    }

    private final class Filling {
        private final Given given;
        private int next;

        Filling(Given given) {
            this.given = given;
        }

        String fill(String text) {
            StringBuilder filled = new StringBuilder();
            Matcher field = FIELD.matcher(text);
            int end = 0;
            while (field.find()) {
                filled.append(literal(text.substring(end, field.start())));
                end = field.end();
                filled.append(
                        switch (field.group()) {
                            case "{{" -> "{";
                            case "}}" -> "}";
                            default -> field(field);
                        });
            }
            return filled.append(literal(text.substring(end))).toString();
        }

        private String literal(String text) {
            if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
                throw faults.at(Kind.RUNTIME, given.call(), "dialect.format.field", text);
            }
            return text;
        }

        private String field(Matcher field) {
            Value value = value(field.group(1));
            String path = Optional.ofNullable(field.group(2)).orElse("");
            for (Matcher item = ITEM.matcher(path); item.find(); ) {
                value = item(value, item.group(1));
            }
            if (path.contains(".")) {
                throw faults.unsupported(given.call(), "format");
            }
            String conversion = Optional.ofNullable(field.group(3)).orElse("");
            if (!conversion.isEmpty()) {
                value = new Value.Text(conversion.equals("s") ? PythonText.str(value) : PythonText.repr(value));
            }
            String format = Optional.ofNullable(field.group(4)).orElse("");
            return formats.apply(value, format.contains("{") ? fill(format) : format, given.call());
        }

        private Value value(String name) {
            boolean byPosition = name.isEmpty() || name.chars().allMatch(Character::isDigit);
            if (!byPosition) {
                Value found = given.keywords().get(name);
                if (found == null) {
                    throw faults.at(Kind.NAME, given.call(), "dialect.key.unknown", name);
                }
                return found;
            }
            int position = name.isEmpty() ? next++ : name.length() > 6 ? -1 : Integer.parseInt(name);
            if (position < 0 || position >= given.positional().size()) {
                throw faults.at(Kind.RUNTIME, given.call(), "dialect.format.few");
            }
            return given.positional().get(position);
        }

        private Value item(Value container, String key) {
            Value found = switch (container) {
                case Value.Dict dict -> dict.items().get(key);
                case Value.Tuple(List<Value> items) -> at(items, key);
                case Value.Sequence list -> at(list.items(), key);
                default -> null;
            };
            if (found == null) {
                throw faults.at(Kind.NAME, given.call(), "dialect.key.unknown", key);
            }
            return found;
        }

        private static @Nullable Value at(List<Value> items, String key) {
            int position = key.matches("\\d{1,6}") ? Integer.parseInt(key) : items.size();
            return position < items.size() ? items.get(position) : null;
        }
    }
}
