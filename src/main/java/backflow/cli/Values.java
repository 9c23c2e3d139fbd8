package backflow.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The values of options, read from their texts.
final class Values {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");

    private Values() {}

    /// Returns a whole number between two others.
    ///
    /// @throws CallException if the text is none
    static int wholeNumber(String option, String text, int least, int most) {
        return (int) wholeNumber(option, text, (long) least, most);
    }

    static long wholeNumber(String option, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notBetween(option, text, least, most);
        }
        throw notBetween(option, text, least, most);
    }

    private static CallException notBetween(String option, String text, long least, long most) {
        return new CallException("cli.option.number", option, text, String.valueOf(least), String.valueOf(most));
    }

    /// Returns `NAME=VALUE` pairs in their order.
    ///
    /// @param value what becomes of the text behind the sign
    /// @throws CallException if a text is no such pair, or a name comes twice
    static <T> Map<String, T> pairs(String option, List<String> texts, Function<String, T> value) {
        Map<String, T> pairs = new LinkedHashMap<>();
        for (String text : texts) {
            int sign = text.indexOf('=');
            String name = sign < 0 ? "" : text.substring(0, sign).strip();
            if (!NAME.matcher(name).matches() || sign == text.length() - 1) {
                throw new CallException("cli.option.pair", option, text);
            }
            if (pairs.put(name, value.apply(text.substring(sign + 1))) != null) {
                throw new CallException("cli.option.name.twice", option, name);
            }
        }
        return Collections.unmodifiableMap(pairs);
    }

    /// Returns the constant whose name, in small letters, is the text.
    ///
    /// @throws CallException if there is none
    static <E extends Enum<E>> E choice(String option, String text, E[] choices) {
        return Stream.of(choices)
                .filter(choice -> word(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new CallException(
                        "cli.option.choice",
                        option,
                        text,
                        Stream.of(choices).map(Values::word).collect(Collectors.joining(", "))));
    }

    /// Returns how a constant is written on the command line and in documents.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
