package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Forward, backward and sum stay apart to those who see fewer colours: by colour where that can be, else by a second
/// cue, which [SecondCueTest] finds in the pictures.
class ColourVisionTest {

    /// Lines and letters are thin: nine times what is just noticeable on large patches.
    private static final double THIN = 20;

    /// Cards and segments are large and lie side by side: four times.
    private static final double LARGE = 10;

    static Stream<Arguments> themesAndEyes() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(ColourVision.values()).map(eyes -> Arguments.of(theme, eyes)));
    }

    private static double distance(Theme theme, ColourVision eyes, Role one, Role other) {
        return eyes.distance(theme.colour(one), theme.colour(other));
    }

    private record Apart(Role one, Role other, double least) {}

    @ParameterizedTest
    @MethodSource("themesAndEyes")
    void forwardIsApartFromBackwardAndFromASum(Theme theme, ColourVision eyes) {
        for (var pair : List.of(
                new Apart(Role.VALUE, Role.GRADIENT, THIN),
                new Apart(Role.VALUE, Role.SUM, THIN),
                new Apart(Role.VALUE_TEXT, Role.GRADIENT_TEXT, THIN),
                new Apart(Role.VALUE_TEXT, Role.SUM_TEXT, THIN),
                new Apart(Role.VALUE_TINT, Role.GRADIENT_TINT, LARGE),
                new Apart(Role.VALUE_TINT, Role.SUM_TINT, LARGE),
                new Apart(Role.HEAT_VALUE_POSITIVE, Role.HEAT_GRADIENT_POSITIVE, THIN),
                new Apart(Role.HEAT_VALUE_NEGATIVE, Role.HEAT_GRADIENT_NEGATIVE, LARGE),
                new Apart(Role.HEAT_GRADIENT_POSITIVE, Role.HEAT_GRADIENT_NEGATIVE, THIN))) {
            assertThat(distance(theme, eyes, pair.one(), pair.other()))
                    .as("%s and %s", pair.one(), pair.other())
                    .isGreaterThan(pair.least());
        }
    }

    @ParameterizedTest
    @MethodSource("themesAndEyes")
    void rightIsApartFromWrongOrIsToldByItsSign(Theme theme, ColourVision eyes) {
        assertThat(distance(theme, eyes, Role.RIGHT_TEXT, Role.WRONG_TEXT)).isGreaterThan(LARGE);
    }

    /// If this fails, the second cues are no longer needed, and the design may be simpler.
    @Test
    void coloursAloneDoNotTellASumFromBackwardNorEverySign() {
        assertThat(distance(Theme.LIGHT, ColourVision.DEUTAN, Role.GRADIENT, Role.SUM))
                .isLessThan(LARGE);
        assertThat(distance(Theme.LIGHT, ColourVision.TRITAN, Role.HEAT_VALUE_POSITIVE, Role.HEAT_VALUE_NEGATIVE))
                .isLessThan(LARGE);
    }

    /// The values of the corners of sRGB that textbooks print.
    @Test
    void distancesAreThoseOfCielab() {
        var white = Colour.parse("#ffffff");
        assertThat(ColourVision.COMMON.distance(white, Colour.parse("#000000"))).isEqualTo(100, within(1e-3));
        var red = ColourVision.COMMON.distance(Colour.parse("#ff0000"), Colour.parse("#000000"));
        assertThat(red).isEqualTo(Math.sqrt(53.24 * 53.24 + 80.09 * 80.09 + 67.20 * 67.20), within(0.02));
    }

    @Test
    void greyIsSeenAlikeByAllEyes() {
        var grey = Colour.parse("#808080");
        var white = Colour.parse("#ffffff");
        for (var eyes : ColourVision.values()) {
            assertThat(eyes.distance(grey, white)).isEqualTo(ColourVision.COMMON.distance(grey, white), within(0.1));
        }
    }
}
