package backflow.numpy.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeLineTest {
    @Test
    void aLineIsTakenApartIntoIndentCodeAndComment() {
        assertThat(CodeLine.of("    mu = np.mean(x, axis=0)  # (D,)"))
                .isEqualTo(new CodeLine("    ", "mu = np.mean(x, axis=0)  ", "# (D,)"));
        assertThat(CodeLine.of("# 1: mean")).isEqualTo(new CodeLine("", "", "# 1: mean"));
        assertThat(CodeLine.of("\treturn out")).isEqualTo(new CodeLine("    ", "return out", ""));
        assertThat(CodeLine.of("")).isEqualTo(new CodeLine("", "", ""));
    }

    @Test
    void aNumberSignInAStringBeginsNoComment() {
        assertThat(CodeLine.of("name = '#1' # \"one\"")).isEqualTo(new CodeLine("", "name = '#1' ", "# \"one\""));
    }
}
