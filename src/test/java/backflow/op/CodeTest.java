package backflow.op;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeTest {
    private final Code a = Code.name("a");
    private final Code b = Code.name("b");
    private final Code c = Code.name("c");

    @Test
    void parenthesesStandOnlyWherePythonNeedsThem() {
        assertThat(a.plus(b).times(c).text()).isEqualTo("(a + b) * c");
        assertThat(a.times(b).plus(c).text()).isEqualTo("a * b + c");
        assertThat(a.plus(b).power(Code.literal("2")).text()).isEqualTo("(a + b) ** 2");
        assertThat(a.power(b.negated()).text()).isEqualTo("a ** -b");
    }

    @Test
    void theOrderOfRoundingIsKept() {
        assertThat(a.plus(b.plus(c)).text()).isEqualTo("a + (b + c)");
        assertThat(a.minus(b.minus(c)).text()).isEqualTo("a - (b - c)");
        assertThat(a.over(b.times(c)).text()).isEqualTo("a / (b * c)");
        assertThat(a.times(b).over(c).text()).isEqualTo("a * b / c");
    }

    @Test
    void theSignMovesToTheFrontOfAProductButNotOfASum() {
        assertThat(a.times(b).negated().text()).isEqualTo("-a * b");
        assertThat(a.plus(b).negated().text()).isEqualTo("-(a + b)");
        assertThat(a.negated().negated().text()).isEqualTo("-(-a)");
        assertThat(a.negated().power(Code.literal("2")).text()).isEqualTo("(-a) ** 2");
    }

    @Test
    void anExpressionKnowsWhatItReads() {
        assertThat(Code.call("np.sum", a.times(b)).plus(Code.literal("2")).names())
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void onlyVariablesAndViewsOfThemMayShareMemory() {
        assertThat(a.suffixed(".T", List.of(), true).view()).isTrue();
        assertThat(a.plus(b).suffixed(".T", List.of(), true).view()).isFalse();
        assertThat(a.negated().view()).isFalse();
    }
}
