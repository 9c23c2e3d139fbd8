package backflow.session;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Node;
import backflow.numpy.Setup;
import backflow.trace.Responsibility;
import backflow.trace.Tour;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WalkTest {
    private final Session session = new Session();
    private final Walk walk = session.walk();

    @BeforeEach
    void open() {
        session.motionProperty().set(true);
        session.open(Sources.example("batchnorm").orElseThrow().run(Setup.NONE));
    }

    private Node node(String id) {
        return session.document().orElseThrow().trace().graph().node(id).orElseThrow();
    }

    private void begin(String id) {
        walk.begin(Responsibility.of(session.document().orElseThrow().trace(), node(id)));
    }

    private double place() {
        return walk.tour().map(Tour::place).orElse(-1.0);
    }

    private void pass(double seconds) {
        for (double passed = 0; passed < seconds; passed += 0.05) {
            walk.advance(0.05);
        }
    }

    @Test
    void theInfluenceSpreadsAtOnceAndThenRests() {
        begin("x");
        assertThat(place()).isZero();
        pass(0.5);
        assertThat(place()).isBetween(0.3, 0.6);
        pass(5);
        assertThat(place()).isEqualTo(1);
        assertThat(walk.movingProperty().get()).isFalse();
    }

    @Test
    void aLegAfterAnotherIsGoneOnAndOneIsTakenBack() {
        begin("x");
        walk.next();
        assertThat(place()).as("the leg under way is finished").isEqualTo(1);
        pass(2);
        assertThat(place()).isEqualTo(2);
        walk.previous();
        walk.previous();
        assertThat(place()).isEqualTo(1);
    }

    @Test
    void aPickedPathReturnsAnewAndOneThatIsNotThereDoesNothing() {
        begin("x");
        walk.pick(2);
        assertThat(place()).isEqualTo(3);
        pass(2);
        assertThat(place()).isEqualTo(Tour.placeOf(2));
        walk.pick(4);
        assertThat(place()).isEqualTo(Tour.placeOf(2));
        walk.last();
        assertThat(place()).isEqualTo(6);
    }

    @Test
    void playingGoesToTheEndWithRestsAndFromThereAnew() {
        begin("x_minus_mu");
        walk.togglePlaying();
        assertThat(walk.movingProperty().get()).as("it was moving").isFalse();
        walk.togglePlaying();
        pass(20);
        assertThat(place()).isEqualTo(4);
        walk.togglePlaying();
        assertThat(place()).isZero();
    }

    @Test
    void withoutMotionEveryLegIsThereAtOnce() {
        session.motionProperty().set(false);
        begin("x");
        assertThat(place()).isEqualTo(1);
        walk.next();
        assertThat(place()).isEqualTo(2);
        walk.pick(3);
        assertThat(place()).isEqualTo(5);
    }

    @Test
    void thePlayheadAndTheLevelStayAndAStepEndsTheTour() {
        session.goTo(7);
        begin("x");
        walk.last();
        walk.leave();
        assertThat(session.playhead()).isEqualTo(7);
        begin("x");
        session.goTo(8);
        assertThat(walk.tour()).isEmpty();
    }

    @Test
    void whatIsPointedAtIsAskedForElseTheStepsValueElseTheFirstInput() {
        walk.toggle();
        assertThat(walk.askedProperty().get()).contains(node("x"));
        walk.leave();
        session.goTo(1);
        walk.toggle();
        assertThat(walk.askedProperty().get()).contains(node("mu"));
        walk.leave();
        session.pointedProperty().set(Set.of(node("x_norm"), node("sqrt_var_invert_broadcast")));
        walk.toggle();
        assertThat(walk.askedProperty().get()).contains(node("x_norm"));
    }

    @Test
    void askingComesToRestAfterTheStepThatIsUnderWay() {
        session.next();
        session.togglePlaying();
        walk.ask(node("x"));
        assertThat(session.move()).isEmpty();
        assertThat(session.playhead()).isEqualTo(1);
        assertThat(walk.askedProperty().get()).contains(node("x"));
    }

    @Test
    void anotherDocumentEndsTheTour() {
        begin("x");
        session.open(Sources.example("affine").orElseThrow().run(Setup.NONE));
        assertThat(walk.tour()).isEmpty();
    }
}
