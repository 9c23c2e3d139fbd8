package backflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.check.code.CodeCheck;
import backflow.session.PreferenceFile;
import backflow.session.Session;
import backflow.session.draft.Checker;
import backflow.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// A real window that is clicked and typed into. Nothing sleeps: every wait is for a frame in which something holds.
public final class WindowUnderTest implements AutoCloseable {
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final long PATIENCE = 30;

    private final MainWindow window;
    private final Stage stage;
    private final Robot robot;

    /// Opens a window with the preferences of a folder, and waits until something is open in it.
    public WindowUnderTest(Path preferences, Optional<Path> file) {
        this(preferences, file, CodeCheck::of);
    }

    /// Opens a window that has its code checked otherwise.
    public WindowUnderTest(Path preferences, Optional<Path> file, Checker checker) {
        startToolkit();
        stage = fx(Stage::new);
        robot = fx(Robot::new);
        window = fx(() -> new MainWindow(stage, PreferenceFile.in(preferences), checker, Messages.english()));
        fx(() -> {
            window.show(file, OptionalInt.empty());
            return true;
        });
        await(() -> session().document().isPresent());
    }

    public static void startToolkit() {
        if (STARTED.compareAndSet(false, true)) {
            CountDownLatch started = new CountDownLatch(1);
            try {
                Platform.startup(started::countDown);
                await(started);
            } catch (IllegalStateException alreadyStarted) {
                started.countDown();
            }
            Platform.setImplicitExit(false);
        }
    }

    /// Does something on the window's thread and returns what came of it.
    public static <T> T fx(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /// Waits for the first frame in which something holds.
    public static void await(BooleanSupplier condition) {
        CountDownLatch held = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    held.countDown();
                }
            }
        }.start());
        await(held);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).as("in time").isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public Session session() {
        return window.session();
    }

    MainWindow window() {
        return window;
    }

    /// Returns the step that the window stands at when what moves has come to rest.
    public int step() {
        await(() -> session().move().isEmpty());
        return fx(() -> session().step());
    }

    /// Returns the node with an id.
    public Node node(String id) {
        return fx(() -> stage.getScene().lookup("#" + id));
    }

    /// Returns whether a node and all that it stands in are visible.
    public boolean isSeen(String id) {
        return fx(() -> {
            Node node = stage.getScene().lookup("#" + id);
            boolean seen = node != null;
            for (; node != null; node = node.getParent()) {
                seen &= node.isVisible();
            }
            return seen;
        });
    }

    /// Presses keys one after another.
    public void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            fx(() -> {
                robot.keyType(key);
                return true;
            });
        }
    }

    /// Presses a key while another one is held down.
    public void pressWith(KeyCode held, KeyCode key) {
        fx(() -> {
            robot.keyPress(held);
            robot.keyType(key);
            robot.keyRelease(held);
            return true;
        });
    }

    /// Drags a node by its middle.
    public void drag(String id, double dx, double dy) {
        Node node = node(id);
        fx(() -> {
            Mouse mouse = Mouse.overMiddle(node);
            mouse.does(MouseEvent.MOUSE_PRESSED);
            mouse.moved(dx / 2, dy / 2).does(MouseEvent.MOUSE_DRAGGED);
            mouse.moved(dx, dy).does(MouseEvent.MOUSE_DRAGGED);
            mouse.moved(dx, dy).does(MouseEvent.MOUSE_RELEASED);
            return true;
        });
    }

    public void click(String id) {
        await(() -> stage.getScene().lookup("#" + id) != null
                && !stage.getScene().lookup("#" + id).getLayoutBounds().isEmpty());
        click(node(id));
    }

    /// Moves the pointer onto the middle of a node.
    public void hover(Node node) {
        fx(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            return true;
        });
    }

    public void click(Node node) {
        hover(node);
        fx(() -> {
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
    }

    public Stage stage() {
        return stage;
    }

    @Override
    public void close() {
        fx(() -> {
            stage.close();
            return true;
        });
    }
}
