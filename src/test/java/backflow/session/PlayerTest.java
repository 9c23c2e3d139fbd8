package backflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.graph.Level;
import backflow.numpy.Setup;
import backflow.session.Breakpoints.Breakpoint;
import backflow.trace.Direction;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Motion under a clock that is told what time it is. Batch norm's first step is a mean over four rows: 1.03 seconds.
class PlayerTest {
    private static final double FIRST_STEP = 0.35 + 4 * 0.17;

    private final Session session = new Session();
    private final Player player = new Player(session);

    @BeforeEach
    void open() {
        session.open(Sources.example("batchnorm").orElseThrow().run(Setup.NONE));
        session.motionProperty().set(true);
    }

    private void advance(double seconds) {
        for (int frame = 0; frame < Math.round(seconds * 100); frame++) {
            player.advance(0.01);
        }
    }

    private boolean isPlaying() {
        return session.playingProperty().get();
    }

    @Test
    void aStepIsSeenAtOnceAndLandsExactly() {
        session.next();
        assertThat(session.step()).isEqualTo(1);
        assertThat(session.playhead()).isBetween(0.0, 0.01);
        advance(FIRST_STEP / 2);
        assertThat(session.playhead()).isCloseTo(0.5, within(0.02));
        advance(FIRST_STEP / 2 + 0.05);
        assertThat(session.playhead()).isEqualTo(1);
        assertThat(session.move()).isEmpty();
        advance(5);
        assertThat(session.playhead()).isEqualTo(1);
    }

    @Test
    void aStepDuringAStepCompletesItAndBeginsTheNext() {
        session.next();
        advance(0.2);
        session.next();
        assertThat(session.playhead()).isBetween(1.0, 1.01);
        session.next();
        session.next();
        assertThat(session.playhead()).isBetween(3.0, 3.01);
        advance(2);
        assertThat(session.playhead()).isEqualTo(4);
    }

    @Test
    void noPressOfAHeldKeyIsLost() {
        for (int press = 1; press <= 33; press++) {
            session.next();
            assertThat(session.step()).isEqualTo(press);
            player.advance(0.03);
        }
        session.next();
        assertThat(session.playhead()).isEqualTo(33);
    }

    @Test
    void backDuringAStepReturnsToItsBeginning() {
        session.goTo(3);
        session.next();
        advance(0.2);
        session.previous();
        assertThat(session.playhead()).isBetween(3.0, 4.0);
        advance(0.35);
        assertThat(session.playhead()).isEqualTo(3);
    }

    @Test
    void backAtRestPlaysTheStepBackwards() {
        session.goTo(3);
        session.previous();
        assertThat(session.step()).isEqualTo(3);
        advance(0.15);
        assertThat(session.playhead()).isCloseTo(2.5, within(0.05));
        session.previous();
        assertThat(session.playhead()).isCloseTo(2, within(0.01)).isLessThan(2);
        session.next();
        advance(1.3);
        assertThat(session.playhead()).isEqualTo(2);
    }

    @Test
    void aJumpEndsAMotion() {
        session.next();
        session.goTo(10);
        advance(1);
        assertThat(session.playhead()).isEqualTo(10);
        session.next();
        session.last();
        advance(1);
        assertThat(session.playhead()).isEqualTo(33);
    }

    @Test
    void aMotionThatIsSwitchedOffIsThereAtOnce() {
        session.next();
        session.motionProperty().set(false);
        assertThat(session.playhead()).isEqualTo(1);
        assertThat(session.move()).isEmpty();
    }

    @Test
    void theSpeedAppliesToASingleStepToo() {
        session.speedProperty().set(4);
        session.next();
        advance(FIRST_STEP / 4 + 0.05);
        assertThat(session.playhead()).isEqualTo(1);
    }

    @Test
    void playingMovesRestsAndGoesOn() {
        session.togglePlaying();
        assertThat(session.step()).isEqualTo(1);
        advance(FIRST_STEP + 0.05);
        assertThat(session.playhead()).isEqualTo(1);
        advance(0.5);
        assertThat(session.playhead()).isEqualTo(1);
        advance(0.4);
        assertThat(session.playhead()).isBetween(1.05, 1.9);
    }

    @Test
    void playingStopsInTheMiddleOfAStepAndNextFinishesIt() {
        session.togglePlaying();
        advance(FIRST_STEP / 2);
        session.togglePlaying();
        double place = session.playhead();
        advance(1);
        assertThat(session.playhead()).isEqualTo(place).isCloseTo(0.5, within(0.02));
        session.next();
        advance(FIRST_STEP);
        assertThat(session.playhead()).isEqualTo(1);
    }

    @Test
    void playingEndsAtTheEndAndBeginsAnewFromThere() {
        session.goTo(32);
        session.togglePlaying();
        advance(2);
        assertThat(session.playhead()).isEqualTo(33);
        assertThat(isPlaying()).isFalse();
        session.togglePlaying();
        assertThat(session.step()).isEqualTo(1);
        assertThat(isPlaying()).isTrue();
    }

    @Test
    void aJumpWhilePlayingIsLookedAtAndPlayedOnFrom() {
        session.togglePlaying();
        advance(0.3);
        session.goTo(10);
        advance(0.5);
        assertThat(session.playhead()).isEqualTo(10);
        advance(0.5);
        assertThat(session.playhead()).isBetween(10.1, 11.0);
    }

    @Test
    void withoutMotionPlayingGoesFromStopToStop() {
        session.motionProperty().set(false);
        session.togglePlaying();
        assertThat(session.playhead()).isEqualTo(1);
        advance(1.2);
        assertThat(session.playhead()).isEqualTo(1);
        advance(0.2);
        assertThat(session.playhead()).isEqualTo(2);
    }

    private void breakAt(Direction direction, int step) {
        int line =
                session.document().orElseThrow().listing(direction).lineOf(step).orElseThrow();
        session.breakpoints().toggle(new Breakpoint(direction, line));
    }

    @Test
    void playingStopsAtALineWithABreakpointAndGoesOnFromThere() {
        breakAt(Direction.FORWARD, 4);
        session.togglePlaying();
        advance(10);
        assertThat(session.playhead()).isEqualTo(4);
        assertThat(isPlaying()).isFalse();
        session.togglePlaying();
        advance(60);
        assertThat(session.playhead()).isEqualTo(33);
    }

    @Test
    void aBreakpointHoldsAtItsOwnStepThoughTheLevelDoesNotStopThere() {
        int hidden = IntStream.rangeClosed(1, 14)
                .filter(step -> !stops().contains(step))
                .filter(step -> line(step) != line(step - 1))
                .findFirst()
                .orElseThrow();
        breakAt(Direction.FORWARD, hidden);
        session.levelProperty().set(Level.STAGES);
        session.togglePlaying();
        advance(20);
        assertThat(session.playhead()).isEqualTo(hidden);
    }

    private List<Integer> stops() {
        return session.document().orElseThrow().trace().itinerary(Level.STAGES).stops();
    }

    private int line(int step) {
        return session.document().orElseThrow().forward().lineOf(step).orElse(0);
    }

    @Test
    void runningHurriesPastStopsAndBreakpointsEitherWay() {
        breakAt(Direction.FORWARD, 4);
        session.runTo(17);
        advance(2.1);
        assertThat(session.playhead()).isEqualTo(17);
        session.runTo(2);
        assertThat(session.playhead()).isBetween(16.9, 17.0);
        advance(2);
        assertThat(session.playhead()).isEqualTo(2);
    }

    @Test
    void aStepDuringARunEndsIt() {
        session.runTo(30);
        advance(1.1);
        int step = session.step();
        session.next();
        advance(2);
        assertThat(session.playhead()).isEqualTo(step + 1);
    }
}
