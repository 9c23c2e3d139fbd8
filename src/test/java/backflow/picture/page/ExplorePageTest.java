package backflow.picture.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backflow.graph.Level;
import backflow.layout.Size;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Picture;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplorePageTest {

    private static final Size STANDARD = new Size(1920, 1080);

    private static ExplorePage page(Size size) {
        return new ExplorePage(Pages.subject("batchnorm"), Level.BROADCASTS, Messages.english(), size);
    }

    private static List<String> texts(Picture picture) {
        return Inspection.of(picture).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
    }

    @Test
    void thePageSaysWhatIsShownAndHowFarItHasCome() {
        assertThat(texts(page(STANDARD).at(18)))
                .contains(
                        "Backflow",
                        "Batch normalization, training mode · N = 4, D = 3",
                        "Broadcasts",
                        "CODE · backward",
                        "STAGE 9 · step 18 of 33 · copy of beta, backward",
                        "forward 9/9 · backward 1/9");
        assertThat(texts(page(STANDARD).at(0))).contains("CODE · forward", "forward 0/9 · backward 0/9");
    }

    @Test
    void theCurrentLineIsTintedAtEveryStep() {
        var page = page(STANDARD);
        for (var step = 1; step <= Pages.subject("batchnorm").trace().length(); step++) {
            var listing = group(page.at(step), "pane-listing");
            var tinted = Inspection.of(new Picture(STANDARD, List.of(listing))).marks().stream()
                    .filter(Mark.Box.class::isInstance)
                    .toList();
            assertThat(tinted).as("step %s", step).hasSize(2);
        }
    }

    @Test
    void theListingShowsWholeLines() {
        var page = page(new Size(1000, 700));
        var shown = Inspection.of(new Picture(STANDARD, List.of(group(page.at(18), "pane-listing")))).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
        assertThat(String.join(" ", shown)).contains("dbeta = np.sum(dout, axis=0) # (D,)", "x_norm = cache");
    }

    @ParameterizedTest
    @CsvSource({"999,700", "1000,699"})
    void aPageOnWhichThePanesCannotBeReadIsRefused(double width, double height) {
        assertThatIllegalArgumentException().isThrownBy(() -> page(new Size(width, height)));
    }

    @Test
    void aPageOfTwiceTheSizeIsTheSamePageEnlarged() {
        var once = page(STANDARD).at(18).marks().stream()
                .map(mark -> mark.placed(2, 0, 0))
                .toList();
        assertThat(page(new Size(3840, 2160)).at(18).marks()).isEqualTo(once);
    }

    @Test
    void everyIdIsGivenOnce() {
        for (var step : new int[] {0, 3, 18, 20, 27, 33}) {
            var ids = new ArrayList<String>();
            collect(page(STANDARD).at(step).marks(), ids);
            assertThat(ids).as("step %s", step).doesNotHaveDuplicates();
        }
    }

    private static void collect(List<Mark> marks, List<String> ids) {
        for (var mark : marks) {
            if (mark instanceof Mark.Group group) {
                if (!group.id().isEmpty()) {
                    ids.add(group.id());
                    assertThat(group.title()).as(group.id()).isNotEmpty();
                }
                collect(group.marks(), ids);
            }
        }
    }

    private static Mark.Group group(Picture picture, String id) {
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Group group && group.id().equals(id))
                .map(Mark.Group.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
