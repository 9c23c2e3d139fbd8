package backflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.picture.Role;
import backflow.picture.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of the window's own style sheet: tokens alone, and every text can be told from its ground.
class StyleSheetContrastTest {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Map<String, Role> TOKENS =
            Stream.of(Role.values()).collect(Collectors.toMap(Role::token, role -> role));

    private record Rule(String selector, Optional<Role> letters, Optional<Role> ground) {}

    private static String sheet() throws IOException {
        return Files.readString(Path.of("assets/styles/window.css")).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static List<Rule> rules() throws IOException {
        return RULE.matcher(sheet())
                .results()
                .map(rule -> rule(rule.group(1).strip(), rule.group(2)))
                .toList();
    }

    /// An icon and the disc of a breakpoint are shapes cut out of their background; what is found in the code, and
    /// brackets that belong together, are shapes behind letters.
    private static Rule rule(String selector, String declarations) {
        var background = last(declarations, "-fx-background-color");
        if (selector.equals(".code-found") || selector.equals(".code-bracket")) {
            return new Rule(selector, Optional.of(Role.INK), last(declarations, "-fx-fill"));
        }
        return selector.endsWith(".icon") || selector.endsWith(":breakpoint .listing-gutter > .listing-disc")
                ? new Rule(selector, background, Optional.empty())
                : new Rule(
                        selector,
                        last(declarations, "-fx-text-fill").or(() -> last(declarations, "-fx-fill")),
                        background);
    }

    /// Returns the last colour of a property, which lies on top; nothing where that is no token.
    private static Optional<Role> last(String declarations, String property) {
        var found = Pattern.compile("(?<![-\\w])" + property + ":([^;]*);").matcher(declarations);
        if (!found.find()) {
            return Optional.empty();
        }
        var colours = found.group(1).strip().split("\\s*,\\s*", -1);
        return Optional.ofNullable(TOKENS.get(colours[colours.length - 1]));
    }

    @Test
    void everyColourIsAToken() throws IOException {
        assertThat(sheet()).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsba?\\(");
        var tokens =
                Pattern.compile("-backflow-[a-z-]+").matcher(sheet()).results().map(found -> found.group());
        assertThat(tokens).isNotEmpty().allMatch(TOKENS::containsKey);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOfTheSheetMeetsItsContrast(Theme theme) throws IOException {
        var checked = 0;
        for (var rule : rules()) {
            var letters = rule.letters().orElse(Role.INK);
            for (var ground : grounds(rule)) {
                checked++;
                assertThat(theme.colour(letters).contrast(theme.colour(ground)))
                        .as("%s: %s on %s", rule.selector(), letters, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(checked).isGreaterThan(20);
    }

    /// Letters without a ground of their own stand on a pane or on the paper, those in the colour of cards on a button
    /// filled with ink. A ground without letters has the window's own, unless it is a line or a filled button.
    private static List<Role> grounds(Rule rule) {
        if (rule.letters().equals(Optional.of(Role.CARD))) {
            return List.of(rule.ground().orElse(Role.INK));
        }
        if (rule.letters().isPresent() && rule.ground().isEmpty()) {
            return List.of(Role.CARD, Role.PAPER);
        }
        return rule.ground().stream()
                .filter(ground -> rule.letters().isPresent()
                        || !List.of(Role.HAIRLINE, Role.INK, Role.VALUE).contains(ground))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whereTheKeyboardIsCanBeSeen(Theme theme) {
        for (var ground : List.of(Role.CARD, Role.PAPER)) {
            assertThat(theme.colour(Role.VALUE).contrast(theme.colour(ground))).isGreaterThanOrEqualTo(3);
        }
    }
}
