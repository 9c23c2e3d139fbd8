package backflow.picture.page;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.layout.Size;
import backflow.picture.Picture;
import backflow.picture.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page of every example that ships is asked whether it can be read.
class EveryPageTest {

    private static final Size COMMON = new Size(1280, 720);
    private static final View INDICES = View.STANDARD.in(View.Notation.INDICES);

    /// Pages with little room are those on which something might not fit.
    static Stream<Arguments> some() {
        return Stream.of(
                Arguments.of("batchnorm", Level.BROADCASTS, COMMON, View.STANDARD),
                Arguments.of("batchnorm", Level.OPS, ExplorePage.LEAST, INDICES),
                Arguments.of("batchnorm_test", Level.BROADCASTS, ExplorePage.LEAST, View.STANDARD),
                Arguments.of("batchnorm_test", Level.STAGES, COMMON, INDICES),
                Arguments.of("affine", Level.BROADCASTS, COMMON, View.STANDARD.withDigits(View.MOST_DIGITS)));
    }

    static Stream<Arguments> examplesAndLevels() {
        return Pages.examples()
                .flatMap(example -> Stream.of(Level.values()).map(level -> Arguments.of(example, level)));
    }

    static Stream<Arguments> everything() {
        return Stream.of(Pages.Kind.values())
                .flatMap(kind -> Pages.examples()
                        .flatMap(example -> Stream.of(Level.values())
                                .flatMap(level ->
                                        Pages.SIZES.stream().map(size -> Arguments.of(kind, example, level, size)))));
    }

    @ParameterizedTest
    @MethodSource("some")
    void thePageOfTheWholeViewCanBeReadAtEveryStep(String example, Level level, Size size, View view) {
        var page = Pages.Kind.EXPLORE.page(example, level, size);
        for (var step = 0; step <= length(example); step++) {
            assertThat(PageInquiry.settledFaults(page.at(step, view)))
                    .as("at %s", step)
                    .isEmpty();
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everything")
    void everyPageCanBeReadAtEveryStepAndBetween(Pages.Kind kind, String example, Level level, Size size) {
        var page = kind.page(example, level, size);
        for (var view : List.of(View.STANDARD, INDICES, View.STANDARD.withDigits(View.MOST_DIGITS))) {
            for (var half = 0; half <= 2 * length(example); half++) {
                var picture = page.at(half / 2.0, view);
                assertThat(half % 2 == 0 ? PageInquiry.settledFaults(picture) : PageInquiry.faults(picture))
                        .as("%s at %s", view, half / 2.0)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void steppingScrubbingAndJumpingGiveTheSameFrame(Level level) {
        assertSameFrames("scale_shift", level);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("examplesAndLevels")
    void steppingScrubbingAndJumpingGiveTheSameFrameInEveryExample(String example, Level level) {
        assertSameFrames(example, level);
    }

    private static void assertSameFrames(String example, Level level) {
        var places = IntStream.rangeClosed(0, length(example))
                .mapToDouble(step -> step == 0 ? 0 : step - 0.5)
                .boxed()
                .toList();
        var onwards = frames(example, level, places);
        assertThat(frames(example, level, places.reversed()).reversed()).isEqualTo(onwards);
        var mixed = IntStream.range(0, places.size())
                .map(index -> index * 7 % places.size())
                .boxed()
                .toList();
        var jumped = frames(example, level, mixed.stream().map(places::get).toList());
        for (var i = 0; i < mixed.size(); i++) {
            assertThat(jumped.get(i)).isEqualTo(onwards.get(mixed.get(i)));
        }
    }

    private static List<Picture> frames(String example, Level level, List<Double> places) {
        var page = Pages.Kind.EXPLORE.page(example, level, new Size(1920, 1080));
        var frames = new ArrayList<Picture>();
        places.forEach(place -> frames.add(page.at(place, View.STANDARD)));
        return frames;
    }

    private static int length(String example) {
        return Pages.subject(example).trace().length();
    }
}
