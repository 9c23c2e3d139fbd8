package backflow.ui.check.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {
    @Test
    void capitalsMatterOnlyWhereTheyAreAskedFor() {
        assertThat(Search.of("dX dx DX", "dx").starts()).containsExactly(0, 3, 6);
        assertThat(Search.of("dX dx DX", "dX").starts()).containsExactly(0);
    }

    @Test
    void findsDoNotOverlap() {
        assertThat(Search.of("aaaa", "aa").starts()).containsExactly(0, 2);
    }

    @Test
    void theWayGoesRoundAtBothEnds() {
        Search found = Search.of("x y x", "x");
        assertThat(found.from(1)).isEqualTo(1);
        assertThat(found.from(5)).isZero();
        assertThat(found.before(4)).isZero();
        assertThat(found.before(0)).isEqualTo(1);
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertThat(Search.of("x", "")).isEqualTo(Search.NONE);
        assertThat(Search.of("x", "y").from(0)).isEqualTo(-1);
        assertThat(Search.of("x", "y").before(0)).isEqualTo(-1);
    }
}
