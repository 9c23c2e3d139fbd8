package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private static final Mark CARD = new Mark.Box(new Rectangle(10, 10, 80, 40), 8, Paint.of(Role.CARD), Stroke.NONE);

    private static List<String> faults(Mark... marks) {
        return Inspection.of(new Picture(new Size(200, 100), List.of(marks))).faults();
    }

    private static Mark text(String text, double x, double size) {
        return new Mark.Text(text, new Point(x, 36), Face.CODE, size, Paint.of(Role.INK), Mark.Anchor.MIDDLE);
    }

    @Test
    void aTextInsideItsCardHasNoFault() {
        assertThat(faults(CARD, text("x_norm", 50, 14))).isEmpty();
    }

    @Test
    void aTextWiderThanItsCardIsCut() {
        assertThat(faults(CARD, text("x_minus_mu", 50, 14)))
                .singleElement()
                .asString()
                .startsWith("cut by its surface");
    }

    @Test
    void aTextThatLeavesThePageIsFound() {
        assertThat(faults(text("x_norm", 195, 14))).singleElement().asString().startsWith("outside the page");
    }

    @Test
    void smallTextIsFound() {
        assertThat(faults(text("x", 50, 11.9))).singleElement().asString().startsWith("under 12.0 pixels");
    }

    @Test
    void twoTextsThatMeetAreFound() {
        assertThat(faults(text("x_norm", 50, 14), text("x_norm", 80, 14))).hasSize(2);
    }

    @Test
    void aLineThroughATextIsFoundButNotOneHiddenByItsCard() {
        var line = new Mark.Path(Route.line(new Point(0, 32), new Point(100, 32)), Stroke.of(Role.VALUE, 2));
        assertThat(faults(line, CARD, text("x_norm", 50, 14))).isEmpty();
        assertThat(faults(CARD, text("x_norm", 50, 14), line)).isNotEmpty();
    }

    @Test
    void aSurfaceThatCoversATextIsFound() {
        var badge = new Mark.Circle(new Point(50, 30), 9, Paint.of(Role.CARD), Stroke.NONE);
        assertThat(faults(CARD, text("x_norm", 50, 14), badge)).isNotEmpty();
    }

    @Test
    void theGroundOfATextIsTheLastSurfaceBelowIt() {
        var tint = new Mark.Box(new Rectangle(20, 20, 60, 20), 0, Paint.of(Role.SUM_TINT), Stroke.NONE);
        var picture = new Picture(
                new Size(200, 100),
                List.of(CARD, Mark.Group.of("", "", List.of(tint, text("Σ n", 50, 14))), text("x", 150, 14)));
        assertThat(Inspection.of(picture).texts())
                .extracting(Inspection.Grounded::ground)
                .containsExactly(Paint.of(Role.SUM_TINT), Paint.of(Role.PAPER));
    }
}
