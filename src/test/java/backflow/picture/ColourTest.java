package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void blackAndWhiteHaveTheLargestContrast() {
        var white = Colour.parse("#ffffff");
        var black = Colour.parse("#000000");
        assertThat(white.contrast(black)).isEqualTo(21, within(1e-9));
        assertThat(black.contrast(black)).isEqualTo(1);
    }

    @Test
    void aMixGoesFromOneColourToTheOther() {
        var from = Colour.parse("#102030");
        var to = Colour.parse("#30c010");
        assertThat(from.mix(to, 0)).isEqualTo(from);
        assertThat(from.mix(to, 1)).isEqualTo(to);
        assertThat(from.mix(to, 0.5)).isEqualTo(Colour.parse("#207020"));
    }

    @Test
    void aColourIsWrittenAsItIsRead() {
        assertThat(Colour.parse("#0a0B0c").hex()).isEqualTo("#0a0b0c");
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.parse("red"));
    }
}
