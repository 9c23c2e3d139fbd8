package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextMeasureTest {

    private final TextMeasure measure = TextMeasure.bundled();

    @Test
    void everyCharacterOfTheMonospacedFontIsSixTenthsWide() {
        assertThat(measure.width("x_minus_mu", Face.CODE, 10)).isEqualTo(60, within(1e-9));
        assertThat(measure.width("(N, D) = (4, 3)", Face.CODE_STRONG, 20)).isEqualTo(180, within(1e-9));
    }

    @Test
    void proportionalLettersHaveTheirOwnWidths() {
        assertThat(measure.width("i", Face.TEXT, 100)).isLessThan(measure.width("m", Face.TEXT, 100));
        assertThat(measure.width("", Face.TEXT, 100)).isZero();
    }

    @Test
    void widthsGrowWithTheFontSize() {
        assertThat(measure.width("they add up", Face.TEXT_STRONG, 30))
                .isEqualTo(3 * measure.width("they add up", Face.TEXT_STRONG, 10), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void capitalsStandBetweenTheBaselineAndTheAscent(Face face) {
        assertThat(measure.capHeight(face, 10)).isBetween(6.0, measure.ascent(face, 10));
        assertThat(measure.descent(face, 10)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void everyFaceDrawsWhatPicturesWrite(Face face) throws IOException {
        try (var stream = TextMeasureTest.class.getResourceAsStream(face.resource())) {
            assertThat(stream).isNotNull();
            var font = OpenTypeFont.read(ByteBuffer.wrap(stream.readAllBytes()));
            assertThat("azAZ09 −×÷√²Σε∂·→←≠≤≥∞≈…✓".codePoints()).allMatch(font::draws);
            assertThat(font.draws(0x1f409)).isFalse();
        }
    }

    @Test
    void aFileWithoutTheTablesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> OpenTypeFont.read(ByteBuffer.allocate(64)));
    }
}
