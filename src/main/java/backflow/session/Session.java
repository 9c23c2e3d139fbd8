package backflow.session;

import backflow.graph.Detail;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.picture.Theme;
import backflow.picture.View;
import backflow.trace.Itinerary;
import backflow.trace.Segment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
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
    private final DoubleProperty playhead = new SimpleDoubleProperty(0);
    private final BooleanProperty playing = new SimpleBooleanProperty(false);
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.STANDARD);
    private final ObjectProperty<Set<Node>> pointed = new SimpleObjectProperty<>(Set.of());

    /// Creates a session with nothing open.
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
        if (detail().canToggle(copy)) {
            detail.set(detail().toggled(copy));
        }
    }

    /// The place in the trace: 3.25 is three steps done and a quarter of the fourth.
    public DoubleProperty playheadProperty() {
        return playhead;
    }

    public double playhead() {
        return playhead.get();
    }

    /// Whether the playhead moves on by itself.
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

    /// Opens a document. The playhead is kept where it is the same source, run on other data; otherwise it goes to 0.
    public void open(Document opened) {
        boolean same =
                document().map(Document::source).filter(opened.source()::equals).isPresent();
        playing.set(false);
        pointed.set(Set.of());
        detail.set(Detail.of(level()));
        if (!same) {
            playhead.set(0);
        }
        document.set(Optional.of(opened));
        goTo(playhead());
    }

    /// Returns how many steps there are; 0 while nothing is open.
    public int length() {
        return document().map(open -> open.trace().length()).orElse(0);
    }

    /// Returns the number of the step that is under way or was done last; 0 before the first.
    public int step() {
        return (int) Math.ceil(playhead());
    }

    /// Sets the playhead, held within the trace.
    public void goTo(double wanted) {
        playhead.set(Math.clamp(wanted, 0, length()));
    }

    /// Goes to the level's next stop.
    public void next() {
        itinerary().ifPresent(stops -> goTo(stops.next((int) Math.floor(playhead()))));
    }

    /// Goes to the level's stop before.
    public void previous() {
        itinerary().ifPresent(stops -> goTo(stops.previous(step())));
    }

    public void first() {
        goTo(0);
    }

    public void last() {
        goTo(length());
    }

    /// Goes to the beginning of the timeline's next segment.
    public void nextStage() {
        int step = step();
        goTo(stageStarts().filter(start -> start > step).findFirst().orElse(length()));
    }

    /// Goes to the beginning of this segment of the timeline, and from there to that of the one before.
    public void previousStage() {
        int step = step();
        goTo(stageStarts().filter(start -> start < step).max().orElse(0));
    }

    /// Returns where the level stops first in each segment of the timeline.
    private IntStream stageStarts() {
        return document().stream().flatMapToInt(open -> {
            List<Integer> stops = open.trace().itinerary(detail()).stops();
            return Segment.of(open.trace()).stream()
                    .flatMap(segment -> stops.stream().filter(segment::contains).limit(1))
                    .mapToInt(Integer::intValue);
        });
    }

    /// Starts or stops playing; at the end it starts anew.
    public void togglePlaying() {
        if (!playing.get() && playhead() >= length()) {
            first();
        }
        playing.set(!playing.get() && length() > 0);
    }

    /// Returns where the level stops next while playing; empty at the end.
    public OptionalInt nextStop() {
        int done = (int) Math.floor(playhead());
        return itinerary().stream()
                .mapToInt(stops -> stops.next(done))
                .filter(stop -> stop > done)
                .findFirst();
    }

    private Optional<Itinerary> itinerary() {
        return document().map(open -> open.trace().itinerary(detail()));
    }
}
