package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedNameTest {

    private static List<String> lines(String name) {
        return WrappedName.lines(name, TextMeasure.bundled(), Face.CODE_STRONG, 14, 100);
    }

    @Test
    void aNameThatFitsStaysOnOneLine() {
        assertThat(lines("x_minus_mu")).containsExactly("x_minus_mu");
    }

    @Test
    void aLongNameBreaksBeforeAnUnderscore() {
        assertThat(lines("x_minus_mu_square")).containsExactly("x_minus_mu", "_square");
        assertThat(lines("sqrt_var_invert")).containsExactly("sqrt_var", "_invert");
    }

    @Test
    void anExpressionBreaksAfterASpace() {
        assertThat(lines("momentum * running_mean")).containsExactly("momentum *", "running", "_mean");
    }

    @Test
    void aWordWithoutAPlaceToBreakIsBrokenAnywhere() {
        assertThat(lines("aaaaaaaaaaaaaaaaaaaa")).containsExactly("aaaaaaaaaaa", "aaaaaaaaa");
        assertThat(lines("__init__")).containsExactly("__init__");
    }

    @Test
    void everyLineFits() {
        for (var name : List.of("x", "_", "___________________", "a_b_c_d_e_f_g_h_i_j_k", "np.sum(x**2, axis=0) / N")) {
            assertThat(lines(name))
                    .allMatch(line -> TextMeasure.bundled().width(line, Face.CODE_STRONG, 14) <= 100)
                    .doesNotContain("");
        }
    }
}
