package backflow.picture.listing;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.picture.Face;
import backflow.picture.TextMeasure;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeWrapTest {
    private static final double SIZE = 12;

    private static List<String> rows(String line, int letters) {
        double letter = TextMeasure.bundled().width("0", Face.CODE, SIZE);
        return new CodeWrap(TextMeasure.bundled(), SIZE, letters * letter + 1)
                .rows(1, line).stream()
                        .map(row -> row.runs().stream().map(CodeRow.Run::text).collect(Collectors.joining()))
                        .toList();
    }

    @Test
    void aLineThatFitsIsOneRow() {
        assertThat(rows("    dbeta = np.sum(dout, axis=0)", 40)).containsExactly("dbeta = np.sum(dout, axis=0)");
    }

    @Test
    void aShapeIsNeverBroken() {
        assertThat(rows("    dx_minus_mu_square = np.ones((N, D)) * dvar / N", 37))
                .containsExactly("dx_minus_mu_square =", "np.ones((N, D)) * dvar / N");
        assertThat(rows("    x = np.ones((N, C, H, W)) + b", 31)).anyMatch(row -> row.contains("(N, C, H, W)"));
    }

    @Test
    void aShapeBehindCodeDropsToTheNextRowAsAWhole() {
        assertThat(rows("    dx = dx_minus_mu.copy()  # (N, D)", 32))
                .containsExactly("dx = dx_minus_mu.copy()", "# (N, D)");
    }
}
