package backflow.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.regex.Pattern;

/// The colours that the style sheet of tokens declares, one rule for each theme and one declaration for each role.
final class Tokens {

    static final Tokens BUNDLED = new Tokens(read());

    private final Map<Theme, Map<Role, Colour>> colours = new EnumMap<>(Theme.class);

    Tokens(String sheet) {
        for (var theme : Theme.values()) {
            var rule = rule(sheet, theme);
            var declared = new EnumMap<Role, Colour>(Role.class);
            for (var role : Role.values()) {
                declared.put(role, declared(rule, role));
            }
            colours.put(theme, declared);
        }
    }

    Colour colour(Theme theme, Role role) {
        return Objects.requireNonNull(Objects.requireNonNull(colours.get(theme)).get(role));
    }

    private static String rule(String sheet, Theme theme) {
        var start = sheet.indexOf("." + theme.styleClass() + " {");
        if (start < 0) {
            throw missing(theme.styleClass());
        }
        return sheet.substring(start, sheet.indexOf('}', start));
    }

    private static Colour declared(String rule, Role role) {
        var declaration = Pattern.compile(role.token() + "\\s*:\\s*(#[0-9a-fA-F]{6})\\s*;")
                .matcher(rule);
        if (!declaration.find()) {
            throw missing(role.token());
        }
        return Colour.parse(declaration.group(1));
    }

    private static String read() {
        try (var stream = Tokens.class.getResourceAsStream(Theme.STYLE_SHEET)) {
            if (stream == null) {
                throw missing(Theme.STYLE_SHEET);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(Theme.STYLE_SHEET, e);
        }
    }

    private static MissingResourceException missing(String what) {
        return new MissingResourceException(what + " is not in " + Theme.STYLE_SHEET, Tokens.class.getName(), what);
    }
}
