package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "-0.0, 0.00",
        "0.4, 0.40",
        "-1.255, −1.25",
        "99999.4, 99999.40",
        "100000, 1.0e5",
        "-2.5e12, −2.5e12",
        "0.005, 0.01",
        "0.0049, 4.9e−3",
        "-3.1e-300, −3.1e−300"
    })
    void twoDecimalsUnlessTheyWouldHideTheNumber(double value, String text) {
        assertThat(new NumberText(2).of(value)).isEqualTo(text);
    }

    @Test
    void whatIsNotFiniteIsNamed() {
        assertThat(new NumberText(2).of(Double.NaN)).isEqualTo("NaN");
        assertThat(new NumberText(2).of(Double.POSITIVE_INFINITY)).isEqualTo("∞");
        assertThat(new NumberText(2).of(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
    }

    @Test
    void thePrecisionDecidesWhatIsHidden() {
        assertThat(new NumberText(4).of(0.0049)).isEqualTo("0.0049");
        assertThat(new NumberText(0).of(3)).isEqualTo("3");
        assertThat(new NumberText(10).of(-1.0 / 3)).isEqualTo("−0.3333333333");
    }

    @Test
    void aNumberWithAnExponentIsAsLongAsOneWithout() {
        assertThat(new NumberText(6).of(1234567)).isEqualTo("1.23457e6");
        assertThat(new NumberText(1).of(0.0123)).isEqualTo("1.2e−2");
    }

    @Test
    void aConstantThatIsWholeHasNoDecimals() {
        assertThat(new NumberText(2).ofConstant(-3)).isEqualTo("−3");
        assertThat(new NumberText(2).ofConstant(0.5)).isEqualTo("0.50");
    }
}
