package backflow.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final Size PAGE = new Size(1000, 400);
    private static final Size VIEW = new Size(500, 400);

    @Test
    void aPageThatFitsIsCentred() {
        assertThat(Viewport.fit(PAGE, new Size(1000, 600), 0.9, 1)).isEqualTo(new Viewport(1, 0, 100));
    }

    @Test
    void aPageIsShownNoSmallerThanItCanBeRead() {
        Viewport fitted = Viewport.fit(PAGE, VIEW, 0.9, 1);
        assertThat(fitted.scale()).isEqualTo(0.9);
        assertThat(fitted.x()).isZero();
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Point pointer = new Point(120, 80);
        Viewport before = new Viewport(1, -30, 10);
        Viewport after = before.zoomed(1.5, pointer);
        assertThat(after.scale()).isEqualTo(1.5);
        assertThat(after.onPage(pointer).distance(before.onPage(pointer))).isLessThan(1e-9);
    }

    @Test
    void aPartOutOfSightIsMovedIntoSightAndOneInSightMovesNothing() {
        Viewport begin = new Viewport(1, 0, 0);
        Rectangle part = new Rectangle(700, 100, 100, 50);
        Viewport moved = begin.revealing(part, VIEW, 0.06);
        assertThat(moved.inView(part).right()).isCloseTo(470, within(1e-9));
        assertThat(moved.revealing(part, VIEW, 0.06)).isEqualTo(moved);
    }

    @Test
    void aPageCannotBeLost() {
        assertThat(new Viewport(1, 900, -900).within(PAGE, VIEW)).isEqualTo(new Viewport(1, 0, 0));
        assertThat(new Viewport(1, -5000, 0).within(PAGE, VIEW).x()).isEqualTo(-500);
    }
}
