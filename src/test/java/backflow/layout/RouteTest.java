package backflow.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {

    private final Route corner = new Route(
            new Point(0, 0), List.of(new Segment.Line(new Point(30, 0)), new Segment.Line(new Point(30, 10))));

    @Test
    void itsLengthIsTheSumOfItsSegments() {
        assertThat(corner.length()).isEqualTo(40);
    }

    @Test
    void aFractionIsMeasuredAlongTheWay() {
        assertThat(corner.at(0)).isEqualTo(new Point(0, 0));
        assertThat(corner.at(0.5)).isEqualTo(new Point(20, 0));
        assertThat(corner.at(0.875)).isEqualTo(new Point(30, 5));
        assertThat(corner.at(1)).isEqualTo(new Point(30, 10));
    }

    @Test
    void walkedBackwardsItPassesTheSamePoints() {
        var curve = new Route(
                new Point(0, 0),
                List.of(
                        new Segment.Line(new Point(5, 0)),
                        new Segment.Cubic(new Point(10, 0), new Point(10, 20), new Point(15, 20))));
        var back = curve.reversed();
        assertThat(back.start()).isEqualTo(curve.end());
        assertThat(back.reversed()).isEqualTo(curve);
        assertThat(back.at(0.25).distance(curve.at(0.75))).isEqualTo(0, within(1e-9));
    }

    @Test
    void itsBoundsHoldEveryPoint() {
        assertThat(corner.plus(2, 3).bounds()).isEqualTo(new Rectangle(2, 3, 30, 10));
    }

    @Test
    void itEntersARectangleThatItCrossesWithoutACornerInside() {
        assertThat(corner.enters(new Rectangle(10, -5, 5, 10))).isTrue();
        assertThat(corner.enters(new Rectangle(25, 4, 10, 2))).isTrue();
        assertThat(corner.enters(new Rectangle(29, 9, 50, 50))).isTrue();
    }

    @Test
    void itDoesNotEnterARectangleThatItPassesOrTouches() {
        assertThat(corner.enters(new Rectangle(10, 0, 5, 10))).isFalse();
        assertThat(corner.enters(new Rectangle(10, 1, 5, 10))).isFalse();
        assertThat(corner.enters(new Rectangle(30, 2, 5, 5))).isFalse();
        assertThat(corner.enters(new Rectangle(40, -5, 5, 50))).isFalse();
        assertThat(Route.line(new Point(0, 0), new Point(10, 10)).enters(new Rectangle(6, 0, 4, 4)))
                .isFalse();
    }
}
