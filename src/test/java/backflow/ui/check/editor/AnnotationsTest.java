package backflow.ui.check.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
    private static final Annotations SAID = new Annotations(
            List.of(mark(2), mark(5), mark(7)), Optional.of(new Squiggle(5, 1, "what")), OptionalInt.of(7));

    private static LineMark mark(int line) {
        return new LineMark(line, LineMark.Sign.RIGHT, "line");
    }

    private static List<Integer> lines(Annotations annotations) {
        return annotations.marks().stream().map(LineMark::line).toList();
    }

    @Test
    void anEditWithinALineMovesNothing() {
        assertThat(SAID.edited(5, 5, 0)).isSameAs(SAID);
    }

    @Test
    void aNewLineMovesWhatIsBelowIt() {
        Annotations edited = SAID.edited(3, 3, 1);
        assertThat(lines(edited)).containsExactly(2, 6, 8);
        assertThat(edited.squiggle()).map(Squiggle::line).contains(6);
        assertThat(edited.wrong()).hasValue(8);
    }

    @Test
    void whatIsSaidOfARemovedLineGoesWithIt() {
        Annotations edited = SAID.edited(4, 6, 0);
        assertThat(lines(edited)).containsExactly(2, 5);
        assertThat(edited.squiggle()).isEmpty();
        assertThat(edited.wrong()).hasValue(5);
    }
}
