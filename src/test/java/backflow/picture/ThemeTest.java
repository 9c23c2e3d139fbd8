package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    private static final List<Role> GROUNDS =
            List.of(Role.PAPER, Role.CARD, Role.VALUE_TINT, Role.GRADIENT_TINT, Role.SUM_TINT);
    private static final List<Role> LETTERS = List.of(
            Role.INK, Role.MUTED, Role.VALUE_TEXT, Role.GRADIENT_TEXT, Role.SUM_TEXT, Role.RIGHT_TEXT, Role.WRONG_TEXT);

    @ParameterizedTest
    @EnumSource
    void everyTextMeetsItsContrastOnEveryGround(Theme theme) {
        for (var ground : GROUNDS) {
            for (var letters : LETTERS) {
                assertThat(theme.colour(letters).contrast(theme.colour(ground)))
                        .as("%s on %s", letters, ground)
                        .isGreaterThanOrEqualTo(TextContrast.least(theme));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersMeetTheirContrastInCellsOfEveryStrength(Theme theme) {
        for (var kind : HeatScale.Kind.values()) {
            var scale = new HeatScale(1, kind);
            for (var value : new double[] {-1, -0.5, -0.01, 0, 0.01, 0.5, 1, Double.NaN, Double.POSITIVE_INFINITY}) {
                assertThat(theme.colour(Role.INK).contrast(theme.colour(scale.paint(value))))
                        .as("%s of %s", kind, value)
                        .isGreaterThanOrEqualTo(TextContrast.least(theme));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void lettersOnAFilledSurfaceMeetTheirContrast(Theme theme) {
        for (var fill : List.of(Role.INK, Role.VALUE, Role.GRADIENT)) {
            assertThat(theme.colour(Role.ON_FILL).contrast(theme.colour(fill)))
                    .as("on %s", fill)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesThatCarryMeaningStandOutFromTheGround(Theme theme) {
        for (var line : List.of(Role.VALUE, Role.GRADIENT, Role.SUM, Role.PARAMETER)) {
            assertThat(theme.colour(line).contrast(theme.colour(Role.PAPER)))
                    .as(line.name())
                    .isGreaterThanOrEqualTo(3);
        }
    }
}
