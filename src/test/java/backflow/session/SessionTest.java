package backflow.session;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Detail;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.numpy.Setup;
import backflow.session.Breakpoints.Breakpoint;
import backflow.trace.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private final Session session = new Session();

    @BeforeEach
    void open() {
        session.open(batchnorm(Setup.NONE));
    }

    private static Document batchnorm(Setup setup) {
        return Sources.example("batchnorm").orElseThrow().run(setup);
    }

    @Test
    void nothingIsStartedBeforeTheFirstStep() {
        assertThat(session.step()).isZero();
        session.previous();
        assertThat(session.step()).isZero();
    }

    @Test
    void nextAndPreviousStopWhereTheLevelStops() {
        session.levelProperty().set(Level.STAGES);
        session.next();
        session.next();
        assertThat(session.playhead()).isEqualTo(3);
        session.previous();
        assertThat(session.playhead()).isEqualTo(1);
    }

    @Test
    void fromTheMiddleOfAStepNextFinishesItAndPreviousTakesItBack() {
        session.goTo(3.25);
        assertThat(session.step()).isEqualTo(4);
        session.next();
        assertThat(session.playhead()).isEqualTo(4);
        session.goTo(3.25);
        session.previous();
        assertThat(session.playhead()).isEqualTo(3);
    }

    @Test
    void thePlayheadStaysWithinTheTrace() {
        session.goTo(1000);
        assertThat(session.playhead()).isEqualTo(33);
        session.next();
        assertThat(session.playhead()).isEqualTo(33);
        session.goTo(-1);
        assertThat(session.playhead()).isZero();
    }

    @Test
    void theSameSourceOnOtherDataKeepsThePlayheadAndAnotherSourceDoesNot() {
        session.goTo(20);
        session.open(session.document().orElseThrow().source().run(Setup.NONE.withSize("N", 7)));
        assertThat(session.playhead()).isEqualTo(20);
        session.open(Sources.example("affine").orElseThrow().run(Setup.NONE));
        assertThat(session.playhead()).isZero();
    }

    private Node copyOfMu() {
        return session.document()
                .orElseThrow()
                .trace()
                .graph()
                .node("mu_broadcast")
                .orElseThrow();
    }

    @Test
    void openingACopyKeepsThePlayheadAndAddsItsStops() {
        session.levelProperty().set(Level.OPS);
        session.goTo(1);
        session.toggleCopy(copyOfMu());
        assertThat(session.playhead()).isEqualTo(1);
        session.next();
        assertThat(session.playhead()).isEqualTo(2);
        session.toggleCopy(copyOfMu());
        assertThat(session.playhead()).isEqualTo(2);
        session.previous();
        session.next();
        assertThat(session.playhead()).isEqualTo(3);
    }

    @Test
    void anotherLevelOrDocumentClosesWhatWasOpened() {
        session.levelProperty().set(Level.OPS);
        session.toggleCopy(copyOfMu());
        session.levelProperty().set(Level.BROADCASTS);
        session.levelProperty().set(Level.OPS);
        assertThat(session.detail()).isEqualTo(Detail.of(Level.OPS));
        session.toggleCopy(copyOfMu());
        assertThat(session.detail().opened()).containsExactly(copyOfMu());
        session.open(batchnorm(Setup.NONE));
        assertThat(session.detail()).isEqualTo(Detail.of(Level.OPS));
    }

    @Test
    void whereNothingIsHiddenNothingIsOpened() {
        session.toggleCopy(copyOfMu());
        assertThat(session.detail()).isEqualTo(Detail.of(Level.BROADCASTS));
    }

    @Test
    void stagesAreGoneThroughFromStartToStart() {
        session.nextStage();
        session.nextStage();
        assertThat(session.step()).isEqualTo(2);
        session.goTo(17);
        session.previousStage();
        assertThat(session.step()).isEqualTo(15);
        session.previousStage();
        assertThat(session.step()).isEqualTo(13);
    }

    @Test
    void withoutMotionAStepIsThereAtOnce() {
        session.next();
        assertThat(session.playhead()).isEqualTo(1);
        assertThat(session.move()).isEmpty();
    }

    @Test
    void aSourceKeepsItsBreakpointsOnOtherDataAndLosesThemToAnother() {
        Breakpoint breakpoint = new Breakpoint(Direction.BACKWARD, 5);
        session.breakpoints().toggle(breakpoint);
        session.open(session.document().orElseThrow().source().run(Setup.NONE.withSize("N", 7)));
        assertThat(session.breakpoints().lines()).containsExactly(breakpoint);
        session.open(Sources.example("affine").orElseThrow().run(Setup.NONE));
        assertThat(session.breakpoints().lines()).isEmpty();
    }

    @Test
    void aStepIsAnnouncedOnceHoweverManyFramesItHas() {
        List<Integer> steps = new ArrayList<>();
        session.stepProperty().subscribe((_, now) -> steps.add(now.intValue()));
        for (double playhead = 0; playhead <= 2; playhead += 0.125) {
            session.goTo(playhead);
        }
        assertThat(steps).containsExactly(1, 2);
    }

    @Test
    void onDataThatMakesFewerStepsThePlayheadIsWithinThemBeforeAnybodyIsTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("centre.py");
        Files.writeString(file, """
            import numpy as np

            # x: (N, D)
            def centre_forward(x):
                mu = np.mean(x, axis=0, keepdims=True)
                out = x - mu
                return out
            """);
        Source source = Sources.file(file);
        session.open(source.run(Setup.NONE.withSize("N", 4)));
        session.last();
        int before = session.step();
        List<Boolean> within = new ArrayList<>();
        session.documentProperty()
                .subscribe(open ->
                        within.add(session.step() <= open.orElseThrow().trace().length()));
        session.open(source.run(Setup.NONE.withSize("N", 1)));
        assertThat(session.length()).isLessThan(before);
        assertThat(within).containsOnly(true);
        assertThat(session.step()).isEqualTo(session.length());
    }

    @Test
    void theSameSourceOnOtherDataKeepsItsOpenedCopies() {
        session.levelProperty().set(Level.OPS);
        session.toggleCopy(copyOfMu());
        session.open(session.document().orElseThrow().source().run(Setup.NONE.withSize("N", 7)));
        assertThat(session.detail().opened()).containsExactly(copyOfMu());
    }
}
