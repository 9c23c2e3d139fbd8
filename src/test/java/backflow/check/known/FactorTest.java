package backflow.check.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactorTest {
    private static final List<Sizes> SIZES =
            List.of(new Sizes(Map.of("N", 5, "D", 4)), new Sizes(Map.of("N", 7, "D", 3)));

    private static String of(double first, double second) {
        return Factor.of(List.of(first, second), SIZES).map(Factor::text).orElse("none");
    }

    @Test
    void oneRatioOnAllDataSetsIsANumber() {
        assertThat(of(2, 2)).isEqualTo("2");
        assertThat(of(-1, -1)).isEqualTo("-1");
        assertThat(of(0.5, 0.5)).isEqualTo("0.5");
    }

    @Test
    void aRatioThatFollowsASizeIsNamedByIt() {
        assertThat(of(1 / 5.0, 1 / 7.0)).isEqualTo("1/N");
        assertThat(of(4, 3)).isEqualTo("D");
        assertThat(of(2.5, 3.5)).isEqualTo("0.5 N");
    }

    @Test
    void aRatioThatFollowsNothingIsNoFactor() {
        assertThat(of(1.3, 0.2)).isEqualTo("none");
    }
}
