package backflow.ui;

import static backflow.ui.WindowUnderTest.fx;

import backflow.check.code.CodeCheck;
import backflow.graph.Level;
import backflow.numpy.Examples;
import backflow.session.PreferenceFile;
import backflow.session.Session;
import backflow.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Prints how smoothly the window plays: the intervals between pulses, how soon a key shows, and what stays on the
/// heap.
///
/// Run by `src/test/bench/frames` in a window of 1920×1080 under Xvfb, with the software renderer and uncapped.
final class Frames {
    private static final int KEYS = 60;

    private static final int FEW_STEPS = 100;
    private static final int MANY_STEPS = 10_000;

    private final Stage stage;
    private final MainWindow window;
    private final PulseLog pulses;

    private Frames(Stage stage, MainWindow window) {
        this.stage = stage;
        this.window = window;
        pulses = new PulseLog(window.session());
    }

    /// Measures what is asked for.
    ///
    /// @param arguments what to measure: `examples`, `large`, `keys`, `heap`
    public static void main(String[] arguments) throws IOException {
        WindowUnderTest.startToolkit();
        Frames frames = open();
        frames.pulses.run();
        List<String> wanted = List.of(arguments);
        if (wanted.contains("examples")) {
            Examples.names().forEach(frames::example);
        }
        if (wanted.contains("large")) {
            frames.large();
        }
        if (wanted.contains("keys")) {
            frames.keys();
        }
        if (wanted.contains("heap")) {
            frames.heap();
        }
        Platform.exit();
    }

    private static Frames open() throws IOException {
        Path folder = Files.createTempDirectory("backflow-frames");
        return fx(() -> {
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, PreferenceFile.in(folder), CodeCheck::of, Messages.english());
            stage.setX(0);
            stage.setY(0);
            window.show(Optional.empty(), OptionalInt.empty());
            stage.setWidth(1920);
            stage.setHeight(1080);
            return new Frames(stage, window);
        });
    }

    private Session session() {
        return window.session();
    }

    private void example(String name) {
        for (Level level : Level.values()) {
            example(name, level);
        }
    }

    private void example(String name, Level level) {
        open(name, level);
        play(name + " " + level);
    }

    private void open(String name, Level level) {
        fx(() -> {
            window.openExample(name);
            return true;
        });
        pulses.await(() -> session()
                .document()
                .filter(open -> open.source().name().equals(name))
                .isPresent());
        fx(() -> {
            session().levelProperty().set(level);
            return true;
        });
    }

    private void large() {
        open("batchnorm", Level.BROADCASTS);
        fx(() -> {
            ((ToggleButton) stage.getScene().lookup("#data-toggle")).setSelected(true);
            return true;
        });
        for (String symbol : List.of("N", "D")) {
            fx(() -> {
                TextField field = (TextField) stage.getScene().lookup("#field-" + symbol);
                field.setText("512");
                field.fireEvent(new ActionEvent());
                return true;
            });
            pulses.await(() -> Integer.valueOf(512)
                    .equals(session().document().orElseThrow().sizes().get(symbol)));
        }
        play("batchnorm BROADCASTS 512×512");
    }

    private void play(String what) {
        fx(() -> {
            session().first();
            return true;
        });
        pulses.rest();
        pulses.forget();
        fx(() -> {
            session().togglePlaying();
            return true;
        });
        pulses.await(() -> session().playhead() >= session().length()
                && !session().playingProperty().get());
        print(what, pulses.intervals());
    }

    private void keys() {
        fx(() -> {
            window.openExample("batchnorm");
            session().first();
            return true;
        });
        List<Double> answers = new ArrayList<>();
        for (int key = 0; key < KEYS; key++) {
            KeyCode code = (key / 30) % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT;
            pulses.rest();
            long pressed = fx(() -> {
                long now = System.nanoTime();
                for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                    Event.fireEvent(
                            stage.getScene().getFocusOwner(),
                            new KeyEvent(type, "", "", code, false, false, false, false));
                }
                return now;
            });
            answers.add((pulses.frameAfter(pressed) - pressed) / 1e6);
        }
        print("key to frame", answers);
    }

    private void heap() {
        long few = heapAfter(FEW_STEPS);
        long many = heapAfter(MANY_STEPS);
        System.out.printf(
                "heap after %,d steps %.1f MB, after %,d more %.1f MB%n", FEW_STEPS, few / 1e6, MANY_STEPS, many / 1e6);
    }

    /// Both are measured at the same step, since what is seen there has buffers too.
    private long heapAfter(int steps) {
        for (int step = 0; step < steps; step++) {
            int wanted = step;
            fx(() -> {
                session().goTo(wanted % (session().length() + 1));
                return true;
            });
            pulses.next();
        }
        fx(() -> {
            session().first();
            return true;
        });
        pulses.rest();
        PulseLog.heap();
        // What JavaFX learns of only after a collection is given back in the frames that follow it.
        pulses.rest();
        return PulseLog.heap();
    }

    private static void print(String what, List<Double> milliseconds) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        System.out.printf(
                "%-36s %5d  median %5.1f ms  p95 %5.1f  p99 %5.1f  most %5.1f%n",
                what, sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
}
