package backflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    @Test
    void whatIsFoldedIsBroughtBackAsItWas() {
        Arrangement folded = Arrangement.INITIAL.fold(Pane.CODE);
        assertThat(folded.isOpen(Pane.CODE)).isFalse();
        assertThat(folded.open(Pane.CODE)).isEqualTo(Arrangement.INITIAL);
    }

    @Test
    void onePaneStaysOpen() {
        Arrangement last = Arrangement.INITIAL.fold(Pane.CODE).fold(Pane.WHY).fold(Pane.CLOSE_UP);
        assertThat(last.mayFold(Pane.GRAPH)).isFalse();
        assertThat(last.fold(Pane.GRAPH)).isEqualTo(last);
        assertThat(last.folded()).isEqualTo(Set.of(Pane.CODE, Pane.WHY, Pane.CLOSE_UP));
    }

    @Test
    void twoPanesShareWhatTheyHadTogether() {
        Arrangement moved = Arrangement.INITIAL.withParted(Pane.CODE, Pane.CLOSE_UP, 0.5);
        assertThat(moved.code()).isCloseTo(0.375, within(1e-12));
        assertThat(moved.share(Pane.CLOSE_UP)).isCloseTo(0.375, within(1e-12));
        assertThat(moved.why()).isEqualTo(Arrangement.INITIAL.why());
        Arrangement across = Arrangement.INITIAL.withParted(Pane.CODE, Pane.WHY, 0.25);
        assertThat(across.code()).isCloseTo(0.129, within(1e-12));
        assertThat(across.why()).isCloseTo(0.387, within(1e-12));
    }

    @Test
    void noPaneIsMovedOutOfExistence() {
        Arrangement narrow = Arrangement.INITIAL.withParted(Pane.CLOSE_UP, Pane.WHY, 1);
        assertThat(narrow.why()).isCloseTo(Arrangement.LEAST_SHARE, within(1e-12));
        assertThat(narrow.withParted(Pane.CODE, Pane.CLOSE_UP, 1).share(Pane.CLOSE_UP))
                .isCloseTo(Arrangement.LEAST_SHARE, within(1e-12));
        assertThat(Arrangement.INITIAL.withGraph(7).graph()).hasValue(0.9);
    }

    @Test
    void lettersGrowInStepsAndStopAtTheEnds() {
        TextSize size = TextSize.USUAL;
        assertThat(size.smaller()).isEqualTo(size);
        for (TextSize offered : TextSize.offered()) {
            assertThat(size).isEqualTo(offered);
            size = size.larger();
        }
        assertThat(size.larger()).isEqualTo(new TextSize(200));
        assertThat(new TextSize(130).smaller()).isEqualTo(new TextSize(125));
    }
}
