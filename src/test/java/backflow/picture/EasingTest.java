package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EasingTest {

    @Test
    void aMotionStartsAndLandsExactly() {
        assertThat(Easing.inOut(0)).isZero();
        assertThat(Easing.inOut(1)).isEqualTo(1);
        assertThat(Easing.inOut(0.5)).isEqualTo(0.5);
        assertThat(Easing.inOut(-1)).isZero();
        assertThat(Easing.inOut(2)).isEqualTo(1);
    }

    @Test
    void aMotionIsTheSameForwardsAndBackwards() {
        for (var t = 0.0; t <= 1; t += 0.05) {
            assertThat(Easing.inOut(t) + Easing.inOut(1 - t)).isEqualTo(1, within(1e-12));
        }
    }

    @Test
    void ofMotionsInTurnEachLandsBeforeTheNextLeaves() {
        assertThat(Easing.inTurn(0.25, 0, 4)).isEqualTo(1);
        assertThat(Easing.inTurn(0.25, 1, 4)).isZero();
        assertThat(Easing.inTurn(0.375, 1, 4)).isEqualTo(0.5);
        assertThat(Easing.inTurn(1, 3, 4)).isEqualTo(1);
    }
}
