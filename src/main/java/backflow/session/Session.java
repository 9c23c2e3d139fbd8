package backflow.session;

import backflow.graph.Detail;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.picture.Theme;
import backflow.picture.View;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What is open and where we stand in it. Belongs to one thread; nothing here computes more than a place in a list.
public final class Session {
    private final ReadOnlyObjectWrapper<Optional<Document>> document = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.BROADCASTS);
    private final ReadOnlyObjectWrapper<Detail> detail = new ReadOnlyObjectWrapper<>(Detail.of(Level.BROADCASTS));
    private final Playhead playhead = new Playhead();
    private final BooleanProperty playing = new SimpleBooleanProperty(false);
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.STANDARD);
    private final Walk walk = new Walk(this);
    private final ObjectProperty<Set<Node>> pointed = new SimpleObjectProperty<>(Set.of());
    private final Breakpoints breakpoints = new Breakpoints();

    public Session() {
        level.subscribe(chosen -> detail.set(Detail.of(chosen)));
    }

    public ReadOnlyObjectProperty<Optional<Document>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    public Optional<Document> document() {
        return document.get();
    }

    /// How finely the graph is drawn and stepped through.
    public ObjectProperty<Level> levelProperty() {
        return level;
    }

    public Level level() {
        return level.get();
    }

    /// How finely the graph is drawn and stepped through: the level, and the copies that were opened at it.
    public ReadOnlyObjectProperty<Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    public Detail detail() {
        return detail.get();
    }

    /// Shows a copy that the level hides as a node of its own, or hides it again; the playhead stays. Does nothing
    /// where the level has none to open.
    public void toggleCopy(Node copy) {
        detail.set(detail().canToggle(copy) ? detail().toggled(copy) : detail());
    }

    /// The place in the trace: 3.25 is three steps done and a quarter of the fourth.
    public ReadOnlyDoubleProperty playheadProperty() {
        return playhead.placeProperty();
    }

    public double playhead() {
        return playhead.place();
    }

    /// The number of the step that is under way or was done last; 0 before the first.
    public ReadOnlyIntegerProperty stepProperty() {
        return playhead.stepProperty();
    }

    public int step() {
        return playhead.step();
    }

    /// The way that the playhead is on; empty while it rests.
    public ReadOnlyObjectProperty<Optional<Move>> moveProperty() {
        return playhead.moveProperty();
    }

    public Optional<Move> move() {
        return playhead.moveProperty().get();
    }

    /// Whether steps are seen happening; otherwise they are there at once.
    public BooleanProperty motionProperty() {
        return playhead.motionProperty();
    }

    /// Whether the playhead goes on from stop to stop by itself.
    public BooleanProperty playingProperty() {
        return playing;
    }

    /// How fast it does so; 1 is the usual pace.
    public DoubleProperty speedProperty() {
        return speed;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// How pictures are looked at.
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    public View view() {
        return view.get();
    }

    /// The nodes that the pointer or the keyboard points at, in whichever pane; all panes light what belongs to them.
    public ObjectProperty<Set<Node>> pointedProperty() {
        return pointed;
    }

    /// The lines at which playing stops.
    public Breakpoints breakpoints() {
        return breakpoints;
    }

    public Walk walk() {
        return walk;
    }

    /// Opens a document. Playhead, breakpoints and opened copies are kept where it is the same source, run on other
    /// data, which may make fewer steps; otherwise it begins at 0.
    public void open(Document opened) {
        boolean same = document().map(Document::source).equals(Optional.of(opened.source()));
        playing.set(false);
        pointed.set(Set.of());
        if (!same) {
            breakpoints.clear();
        }
        playhead.rest(
                same
                        ? Math.min(
                                move().map(Move::to).orElse(playhead()),
                                opened.trace().length())
                        : 0);
        document.set(Optional.of(opened));
        detail.set(same ? detail().in(opened.trace().graph()) : Detail.of(level()));
    }

    /// Returns how many steps there are; 0 while nothing is open.
    public int length() {
        return document().map(open -> open.trace().length()).orElse(0);
    }

    /// Sets the playhead, held within the trace; it rests there.
    public void goTo(double wanted) {
        playhead.rest(Math.clamp(wanted, 0, length()));
    }

    /// Goes on to the level's next stop. Where a step is under way, it is done, and the next one begins.
    public void next() {
        stops().ifPresent(stops -> send(stops.on(playhead(), move())));
    }

    /// Goes back to the level's stop before. Where a step is under way, it is taken back.
    public void previous() {
        stops().ifPresent(stops -> send(stops.back(playhead(), move())));
    }

    /// Hurries to a step past all stops, on or back.
    public void runTo(int wanted) {
        stops().ifPresent(stops -> send(stops.hurry(playhead(), Math.clamp(wanted, 0, length()))));
    }

    private void send(Move wanted) {
        playhead.send(wanted);
        arrived();
    }

    /// Moves the playhead along its way.
    ///
    /// @param elapsed the time in seconds since it set out
    void follow(Move under, double elapsed) {
        playhead.follow(under, elapsed);
        arrived();
    }

    /// Stops playing at the end and at breakpoints.
    private void arrived() {
        if (move().isEmpty() && (playhead() >= length() || isHeldUp(step()))) {
            playing.set(false);
        }
    }

    public void first() {
        goTo(0);
    }

    public void last() {
        goTo(length());
    }

    /// Goes to the beginning of the timeline's next segment.
    public void nextStage() {
        stops().ifPresent(stops -> goTo(stops.stageAfter(step())));
    }

    /// Goes to the beginning of this segment of the timeline, and from there to that of the one before.
    public void previousStage() {
        stops().ifPresent(stops -> goTo(stops.stageBefore(step())));
    }

    /// Starts playing, at the end from the beginning; or stops it, in the middle of a step if one is under way.
    public void togglePlaying() {
        if (playing.get()) {
            playing.set(false);
            goTo(playhead());
            return;
        }
        if (playhead() >= length()) {
            first();
        }
        playing.set(length() > 0);
        if (move().isEmpty()) {
            playOn();
        }
    }

    /// Goes on to the next stop, or to a breakpoint on the way there.
    void playOn() {
        stops().ifPresent(stops -> send(stops.onUnlessHeld(playhead(), this::isHeldUp)));
    }

    private boolean isHeldUp(int step) {
        return document().filter(open -> breakpoints.stopAt(step, open)).isPresent();
    }

    private Optional<Stops> stops() {
        return document().map(open -> Stops.of(open.trace(), open.trace().itinerary(detail())));
    }
}
