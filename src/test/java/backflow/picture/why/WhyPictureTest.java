package backflow.picture.why;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.check.NudgeCheck;
import backflow.layout.Size;
import backflow.numpy.Program;
import backflow.numpy.Programs;
import backflow.numpy.Setup;
import backflow.numpy.syntax.SourceText;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.View;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhyPictureTest {
    /// What a pane of a window of 1280×720 leaves, and of one twice as wide.
    private static final List<Double> WIDTHS = List.of(260.0, 430.0);

    private static final Messages ENGLISH = Messages.english();

    private final Trace trace = HandRecorded.batchnorm();
    private final Reasons reasons = new Reasons(trace);

    static Stream<Trace> traces() throws IOException {
        return Programs.traces();
    }

    private static Trace longNames() {
        String source = """
            def long_forward(x, a_parameter_with_a_name_of_forty_letters):
                # x: (N, D)
                # a_parameter_with_a_name_of_forty_letters: (D,)
                anotherlongnamewithoutanyplaceforabreak = x * a_parameter_with_a_name_of_forty_letters
                return anotherlongnamewithoutanyplaceforabreak * anotherlongnamewithoutanyplaceforabreak
            """;
        return Program.of(new SourceText("long.py", source), Optional.empty())
                .run(Setup.NONE)
                .trace();
    }

    private static Optional<NudgeCheck> check(Trace trace, Why why) {
        return why.checked().map(checked -> NudgeCheck.of(trace, checked.node(), () -> false));
    }

    /// Returns the inspection without the outlines of the formula, which stands in a box of its own; they are many.
    private static Inspection lettersOnly(Picture picture) {
        Inspection all = Inspection.of(picture);
        return new Inspection(
                all.page(),
                all.marks().stream()
                        .filter(mark -> !(mark instanceof Mark.Area))
                        .toList(),
                all.measure());
    }

    private static List<String> texts(Picture picture) {
        return Inspection.of(picture).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("traces")
    void everyExplanationCanBeReadInANarrowPane(Trace told) {
        Reasons all = new Reasons(told);
        for (View.Notation notation : View.Notation.values()) {
            for (int step = 0; step <= told.length(); step++) {
                Why why = all.of(step);
                for (double width : WIDTHS) {
                    var picture = new WhyPicture(ENGLISH, View.STANDARD.in(notation), 13)
                            .of(why, why.checked().map(checked -> NudgeCheck.begin(told, checked.node())), width);
                    assertThat(lettersOnly(picture).faults())
                            .as("%s, step %d, %s", told.graph(), step, notation)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameOfFortyLettersKeepsToThePane(View.Notation notation) {
        Trace told = longNames();
        Reasons all = new Reasons(told);
        for (int step = 0; step <= told.length(); step++) {
            var picture = new WhyPicture(ENGLISH, View.STANDARD.in(notation), 13)
                    .of(all.of(step), check(told, all.of(step)), 260);
            assertThat(Inspection.of(picture).faults()).as("step %d", step).isEmpty();
            for (Inspection.Grounded grounded : Inspection.of(picture).texts()) {
                assertThat(Inspection.of(picture).bounds(grounded.text()).right())
                        .isLessThanOrEqualTo(260.75);
            }
        }
    }

    @Test
    void shapesAndIndicesStayWhole() {
        for (int step = 0; step <= trace.length(); step++) {
            var picture = new WhyPicture(ENGLISH, View.STANDARD.in(View.Notation.INDICES), 13)
                    .of(reasons.of(step), Optional.empty(), 160);
            assertThat(texts(picture)).allSatisfy(line -> {
                assertThat(line.chars().filter(letter -> letter == '[').count())
                        .as(line)
                        .isEqualTo(line.chars().filter(letter -> letter == ']').count());
                assertThat(line.chars().filter(letter -> letter == '(').count())
                        .as(line)
                        .isEqualTo(line.chars().filter(letter -> letter == ')').count());
            });
        }
    }

    @Test
    void theSumIsCheckedAndTheMeanBesideIt() {
        Why why = reasons.of(18);
        var picture = new WhyPicture(ENGLISH, View.STANDARD, 16).of(why, check(trace, why), 400);
        var letters = Inspection.of(picture).texts().stream()
                .map(Inspection.Grounded::text)
                .filter(text -> text.text().matches("sum \\d.*") || text.text().startsWith("mean 0"))
                .toList();
        // One row for the loss as it is, and one for it averaged over the batch.
        assertThat(letters.stream().map(Mark.Text::text).toList())
                .satisfiesExactly(
                        sum -> assertThat(sum).matches("sum \\d\\.\\de−1\\d ✓"),
                        mean -> assertThat(mean).isEqualTo("mean 0.60 ✗"),
                        sum -> assertThat(sum).matches("sum \\d\\.\\de−1\\d ✓"),
                        mean -> assertThat(mean).isEqualTo("mean 0.60 ✗"));
        assertThat(letters.stream().map(Mark.Text::paint).map(Object::toString).toList())
                .first()
                .asString()
                .contains(Role.RIGHT_TEXT.name());
        assertThat(Explanation.of(why, check(trace, why), ENGLISH, View.STANDARD)
                        .spoken())
                .contains("beta[0] nudged by h = 1e−5, forward only: the loss moves by 0.90 · h."
                        + " No gradient is summed.");
    }

    @Test
    void aCheckUnderWaySaysHowFarItHasCome() {
        Why why = reasons.of(19);
        NudgeCheck begun = NudgeCheck.begin(trace, why.checked().orElseThrow().node());
        assertThat(Explanation.of(why, Optional.of(begun), ENGLISH, View.STANDARD)
                        .spoken())
                .contains("check: checking…");
        assertThat(Explanation.of(why, Optional.of(begun.advanced()), ENGLISH, View.STANDARD)
                        .spoken())
                .contains("check: checking… 1 of 12");
    }

    @Test
    void aCheckOfCopiesHasItsRowsBeforeItHasItsFigures() {
        Why why = reasons.of(18);
        NudgeCheck begun = NudgeCheck.begin(trace, why.checked().orElseThrow().node());
        assertThat(rows(why, begun)).contains("check: checking…", "averaged: checking…");
        assertThat(rows(why, check(trace, why).orElseThrow()))
                .hasSameSizeAs(rows(why, begun))
                .noneMatch(row -> row.contains("checking"));
    }

    private static List<String> rows(Why why, NudgeCheck check) {
        return Explanation.of(why, Optional.of(check), ENGLISH, View.STANDARD).rows().stream()
                .map(Row::spoken)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "beta, SHAPES, forward",
        "gamma, SHAPES, forward",
        "mu, SHAPES, forward",
        "sqrt_var_invert, SHAPES, mean 0.60",
        "beta, INDICES, forward",
        "gamma, INDICES, mean 0.60"
    })
    void theCheckOfASumOverCopiesIsSeenInAWindowOf1280Times720(String name, View.Notation notation, String last) {
        Size room = new Size(258, 302);
        int step = trace.gradientSteps(trace.graph().node(name).orElseThrow()).getFirst();
        Why why = reasons.of(step);
        var seen = new WhyPicture(ENGLISH, View.STANDARD.in(notation), 13).within(why, check(trace, why), room);
        assertThat(bottom(seen, last)).isLessThanOrEqualTo(room.height());
        assertThat(lettersOnly(seen).faults()).isEmpty();
    }

    private static double bottom(Picture picture, String words) {
        Inspection inspection = Inspection.of(picture);
        return inspection.texts().stream()
                .map(Inspection.Grounded::text)
                .filter(text -> text.text().contains(words))
                .mapToDouble(text -> inspection.bounds(text).bottom())
                .max()
                .orElseThrow();
    }

    @Test
    void howCloseAnExplanationIsSetDoesNotChangeWhileItsCheckGoesOn() {
        for (int step = 16; step <= trace.length(); step++) {
            Why why = reasons.of(step);
            NudgeCheck begun =
                    NudgeCheck.begin(trace, why.checked().orElseThrow().node());
            for (int height = 200; height < 500; height += 20) {
                Size room = new Size(258, height);
                var picture = new WhyPicture(ENGLISH, View.STANDARD, 13);
                assertThat(sentence(picture.within(why, Optional.of(begun), room)))
                        .as("step %s, %s high", step, height)
                        .isEqualTo(sentence(picture.within(why, check(trace, why), room)));
            }
        }
    }

    private static double sentence(Picture picture) {
        return Inspection.of(picture).texts().getFirst().text().size();
    }

    @Test
    void inIndexNotationTheRuleStandsInPlaceOfTheFacts() {
        Why why = reasons.of(18);
        var indices = new WhyPicture(ENGLISH, View.STANDARD.in(View.Notation.INDICES), 16);
        assertThat(texts(indices.of(why, Optional.empty(), 600)))
                .contains("1", "multiply: dout[n,d] · 1", "2", "beta[d] has no n: sum over n", "result")
                .doesNotContain("upstream", "sum over");
        assertThat(texts(indices.of(reasons.of(1), Optional.empty(), 600))).contains("sum over");
    }

    @Test
    void aStepIsAnnouncedInOneSentenceWithItsResult() {
        assertThat(Explanation.of(reasons.of(18), Optional.empty(), ENGLISH, View.STANDARD)
                        .announced())
                .isEqualTo("beta was copied into 4 rows, so 4 gradients come back. They add up.\n"
                        + "result: (D,) = (3,) as beta ✓");
    }
}
