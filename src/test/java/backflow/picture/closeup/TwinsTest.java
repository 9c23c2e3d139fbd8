package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Size;
import backflow.numpy.Program;
import backflow.numpy.Programs;
import backflow.numpy.Setup;
import backflow.numpy.syntax.SourceText;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.View;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A copy and a sum are each other's adjoint: each is shown beside the other, and what meets stays visible.
class TwinsTest {

    private static final Size ROOM = new Size(850, 420);
    private static final Pattern NUMBER = Pattern.compile("−?[0-9.]+(e.*)?");
    private static final Pattern SHAPE = Pattern.compile("\\(N, D\\).*");
    private static final Trace TRACE = HandRecorded.batchnorm();

    static Stream<String> sources() throws IOException {
        return Programs.names();
    }

    private static Inspection inspection(Trace trace, double playhead, Size room) {
        return Inspection.of(CloseUp.of(trace, Messages.english()).at(playhead, room));
    }

    private static List<String> texts(Trace trace, double playhead) {
        return inspection(trace, playhead, ROOM).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
    }

    private static int forward(String name) {
        return TRACE.forwardStep(TRACE.graph().node(name).orElseThrow());
    }

    private static Trace run(String body) {
        var text = "import numpy as np\ndef f(x, w):\n    # x: (N, D)\n    # w: (D,)\n" + body.indent(4);
        return Program.of(new SourceText("f.py", text), Optional.empty())
                .run(Setup.NONE)
                .trace();
    }

    @Test
    void aCopyHasTheSumBesideItThatWillComeBack() {
        assertThat(texts(TRACE, forward("beta_broadcast")))
                .contains("beta", "copies of beta", "adjoint", "dout", "Σ n", "dbeta")
                .contains("forward: one row, copied 4 times", "backward: 4 rows added into one");
    }

    @Test
    void aMeanHasTheCopyBesideItThatWillComeBack() {
        assertThat(texts(TRACE, forward("var")))
                .contains("Σ n ÷ N", "adjoint", "dvar", "× 1/N", "dx_minus_mu_square")
                .contains("backward: one row, divided by 4, copied 4 times");
    }

    @Test
    void whatIsOnlyAPartOfAGradientIsNotCalledTheGradient() {
        assertThat(texts(TRACE, forward("mu"))).contains("dmu", "from mu").doesNotContain("dx");
    }

    @Test
    void whatHasNotComeBackIsAnOutlineWithoutNumbers() {
        var step = forward("beta_broadcast");
        var picture = CloseUp.of(TRACE, Messages.english()).slide(step, ROOM, View.STANDARD);
        assertThat(picture.table()).contains("copies of beta").doesNotContain("dout", "dbeta");
        assertThat(inspection(TRACE, step, ROOM).marks().stream().filter(TwinsTest::isAwaited))
                .hasSize(2);
        assertThat(texts(TRACE, step)).doesNotContain("0.00");
    }

    private static boolean isAwaited(Mark mark) {
        return mark instanceof Mark.Box box
                && box.stroke().dash().off() > 0
                && box.stroke().paint().equals(Paint.of(Role.GRADIENT));
    }

    @Test
    void aNarrowRoomShowsTheCopyAlone() {
        var texts = inspection(TRACE, forward("beta_broadcast"), new Size(400, 420)).texts().stream()
                .map(grounded -> grounded.text().text());
        assertThat(texts).contains("copies of beta").doesNotContain("adjoint");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyTwinCanBeRead(String source) throws IOException {
        var trace = Programs.trace(source);
        for (var room : List.of(ROOM, new Size(610, 250), new Size(500, 300), new Size(1180, 640))) {
            for (var playhead = 0.5; playhead <= trace.length(); playhead += 0.5) {
                assertThat(inspection(trace, playhead, room).faults())
                        .as("%s on %s", playhead, room)
                        .isEmpty();
            }
        }
    }

    @Test
    void aCopyThatIsTheFirstOfSeveralUsesIsTheSameSum() {
        var trace = run("return (x + w) * w\n");
        var steps = trace.gradientSteps(trace.graph().node("w").orElseThrow());
        assertThat(texts(trace, steps.getFirst())).contains("Σ n", "adjoint", "1 of 2 → +=");
    }

    @Test
    void aWideRoomShowsTheCopyBesideTheAdditionThatFollows() {
        var x = TRACE.graph().node("x").orElseThrow();
        var step = TRACE.gradientSteps(x).getLast();
        var texts = inspection(TRACE, step, new Size(1180, 640)).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
        assertThat(texts).contains("× 1/N", "dmu", "from mu", "from x_minus_mu", "+", "=", "dx", "2 of 2 → +=");
        assertThat(texts(TRACE, step)).doesNotContain("adjoint");
    }

    @Test
    void threeContributionsStayVisibleWhereTheyMeet() {
        var trace = run("a = x * 2\nb = np.sqrt(x * x + 1)\nc = x + w\nreturn a * b + c\n");
        var x = trace.graph().node("x").orElseThrow();
        var steps = trace.gradientSteps(x);
        var room = new Size(1180, 640);
        assertThat(steps).hasSize(4);
        var last = inspection(trace, steps.getLast(), room).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
        assertThat(last.stream().filter("+"::equals)).hasSize(3);
        assertThat(last).contains("4 of 4 → +=", "dx", "from a", "from c");
    }

    @Test
    void moreContributionsThanCanStandApartAreASumSoFarAndTheLast() {
        var trace = run("return x + 2 * x + 3 * x + 4 * x + 5 * x + 6 * x\n");
        var steps = trace.gradientSteps(trace.graph().node("x").orElseThrow());
        var last = texts(trace, steps.getLast());
        assertThat(last.stream().filter("+"::equals)).hasSize(1);
        assertThat(last).contains("6 of 6 → +=");
    }

    @Test
    void theArraysOfAFormulaHaveTheirNumbersInOneSizeAndTheirTitlesInOne() {
        var trace = run("return np.sqrt(x * x + 1) * w + 1000.0 * x\n");
        var node = trace.graph().output();
        for (var room : List.of(ROOM, new Size(700, 250), new Size(1180, 640))) {
            var texts = inspection(trace, trace.forwardStep(node), room).texts().stream()
                    .map(Inspection.Grounded::text)
                    .toList();
            assertThat(sizes(texts, NUMBER)).as("numbers on %s", room).hasSize(1);
            assertThat(sizes(texts, SHAPE)).as("shapes on %s", room).hasSize(1);
        }
    }

    private static List<Double> sizes(List<Mark.Text> texts, Pattern form) {
        return texts.stream()
                .filter(text -> form.matcher(text.text()).matches())
                .map(Mark.Text::size)
                .distinct()
                .toList();
    }
}
