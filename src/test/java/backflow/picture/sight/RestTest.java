package backflow.picture.sight;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.layout.Viewport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where a view comes to rest, and where the map does.
class RestTest {
    private static final Size PAGE = new Size(1000, 400);
    private static final Size VIEW = new Size(300, 200);

    /// Three rows of cards, 100 pixels high each.
    private static final List<Rectangle> CARDS = List.of(
            new Rectangle(20, 10, 100, 100), new Rectangle(160, 130, 100, 100), new Rectangle(300, 250, 100, 100));

    private static Viewport rest(double x, double y, Rectangle heart) {
        return new Rest(CARDS, PAGE, VIEW).of(new Viewport(1, x, y), heart, heart);
    }

    private static long cut(Viewport viewport) {
        Rectangle shown = viewport.shown(VIEW);
        return CARDS.stream()
                .filter(card -> shown.overlaps(card) && !shown.contains(card))
                .count();
    }

    @Test
    void aViewMovesSoThatItCutsNoCardIfItCan() {
        Viewport before = new Viewport(1, 0, -60);
        assertThat(cut(before)).isPositive();
        Viewport after = rest(0, -60, CARDS.get(1));
        assertThat(cut(after)).isZero();
        assertThat(after.shown(VIEW).contains(CARDS.get(1))).isTrue();
    }

    @Test
    void whatTheStepIsAboutStaysInSight() {
        for (double y = 0; y >= -200; y -= 10) {
            for (Rectangle heart : CARDS) {
                Viewport before = new Viewport(1, -100, y);
                boolean seen = before.shown(VIEW).contains(heart);
                assertThat(rest(-100, y, heart).shown(VIEW).contains(heart) || !seen)
                        .isTrue();
            }
        }
    }

    @Test
    void aViewThatCutsNoneStaysWhereItIs() {
        assertThat(rest(-150, -125, CARDS.get(1)).x()).isEqualTo(-150);
    }

    @Test
    void aMapStandsInACornerThatIsFreeAndStaysThere() {
        MapPlace place = new MapPlace(VIEW, List.of(new Rectangle(0, 0, 100, 60)));
        Rectangle map = place.of(new Size(80, 40), Optional.empty()).orElseThrow();
        assertThat(map.overlaps(new Rectangle(0, 0, 100, 60))).isFalse();
        assertThat(map.x() == 8 || map.right() == VIEW.width() - 8).isTrue();
        assertThat(place.of(new Size(80, 40), Optional.of(map))).contains(map);
    }

    @Test
    void whereNoRoomIsFreeThereIsNoMap() {
        MapPlace place = new MapPlace(VIEW, List.of(new Rectangle(0, 0, 300, 170)));
        assertThat(place.of(new Size(80, 40), Optional.empty())).isEmpty();
    }
}
