package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Size;
import backflow.picture.Picture;
import backflow.picture.TextMeasure;
import backflow.picture.View;
import backflow.picture.why.PathWords;
import backflow.text.Messages;
import backflow.trace.Responsibility;
import backflow.trace.Tour;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The responsibility of one value under the microscope: the value itself while its influence spreads, then what each
/// path brings, side by side, and their sum.
///
/// Made once for a trace, since it remembers the colours of its arrays; the picture depends on the tour alone.
public final class PathsCloseUp {

    private static final double MARGIN = 10;
    private static final int MOST_ROWS = 4;

    /// Room for every array, however large.
    private static final Size TABLE = new Size(4000, 2000);

    /// What is remembered of the value that was shown last.
    ///
    /// @param digits how many digits its numbers are written with
    private record Shown(
            Responsibility responsibility,
            int digits,
            List<PathTerms.Known> paths,
            ArrayNames names,
            WrittenNumbers numbers) {}

    /// How a leg was set last, which is the same however far it has come.
    private record Chosen(Responsibility responsibility, int leg, Size room, View view, Way.Choice choice) {

        @SuppressWarnings("ReferenceEquality")
        boolean fits(Tour tour, Size wanted, View seen) {
            return responsibility == tour.responsibility()
                    && leg == tour.number()
                    && room.equals(wanted)
                    && view.equals(seen);
        }
    }

    private final Trace trace;
    private final Messages messages;
    private final AtomicReference<Optional<Shown>> shown = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Chosen>> chosen = new AtomicReference<>(Optional.empty());

    private PathsCloseUp(Trace trace, Messages messages) {
        this.trace = trace;
        this.messages = messages;
    }

    /// Returns the close-ups of the responsibilities of a trace's values.
    public static PathsCloseUp of(Trace trace, Messages messages) {
        return new PathsCloseUp(trace, messages);
    }

    /// Returns the picture of a place of a tour, in the middle of a page of `size`.
    public Picture at(Tour tour, Size size, View view) {
        return slide(tour, size, view).picture();
    }

    /// Returns the picture of a place of a tour, with its arrays and where their cells stand.
    public Slide slide(Tour tour, Size size, View view) {
        var room = new Size(Math.max(0, size.width() - 2 * MARGIN), Math.max(0, size.height() - 2 * MARGIN));
        var now = shown(tour.responsibility(), view.digits());
        var script = new Script(now.numbers(), view.notation());
        var ways = ways(tour, now);
        var block = choice(tour, room, view, ways, now).of(ways, room, now.names(), script);
        var x = (size.width() - block.size().width()) / 2;
        var y = Math.max(MARGIN, (size.height() - block.size().height()) / 2);
        var corner = new Point(x, y);
        var text = new SlideText(messages, now.numbers().format());
        return new Slide(new Picture(size, block.at(corner)), block.arraysAt(corner), text);
    }

    /// Returns what all paths bring and their sum as text that can be copied.
    public String table(Responsibility responsibility, View view) {
        var tour = new Tour(responsibility, 0);
        return slide(tour.at(tour.length()), TABLE, view).table();
    }

    // A responsibility that was found out once stays the same object; to compare all its numbers would take long.
    @SuppressWarnings("ReferenceEquality")
    private Shown shown(Responsibility responsibility, int digits) {
        return shown.get()
                .filter(now -> now.responsibility() == responsibility && now.digits() == digits)
                .orElseGet(() -> {
                    var now = new Shown(
                            responsibility,
                            digits,
                            PathTerms.Known.of(responsibility, messages),
                            new ArrayNames(trace, messages),
                            new WrittenNumbers(digits, TextMeasure.bundled()));
                    shown.set(Optional.of(now));
                    return now;
                });
    }

    private Way.Choice choice(Tour tour, Size room, View view, List<Way> ways, Shown now) {
        return chosen.get()
                .filter(before -> before.fits(tour, room, view))
                .map(Chosen::choice)
                .orElseGet(() -> {
                    var script = new Script(now.numbers(), view.notation());
                    var choice = Way.best(ways, room, now.names(), script);
                    chosen.set(Optional.of(new Chosen(tour.responsibility(), tour.number(), room, view, choice)));
                    return choice;
                });
    }

    /// Returns the ways to show a leg, the one that shows most first: every path with its way, then fewer words, then
    /// the path that is looked at beside the sum.
    private List<Way> ways(Tour tour, Shown now) {
        if (tour.leg() instanceof Tour.Spreading(var progress)) {
            return List.of(setting -> value(tour, progress, setting));
        }
        var ways = new ArrayList<Way>();
        var terms = new PathTerms(tour, now.paths(), now.names());
        for (var captions : PathRows.Captions.values()) {
            for (var rows = 1; rows <= Math.min(MOST_ROWS, terms.all().size()); rows++) {
                var count = rows;
                ways.add(setting -> new PathRows(setting, terms.all(), captions).in(count));
            }
        }
        ways.add(setting -> new PathRows(setting, terms.picked(), PathRows.Captions.PICKED).in(1));
        ways.add(setting -> new PathRows(setting, terms.picked(), PathRows.Captions.NONE).in(1));
        ways.add(setting -> new PathRows(setting, terms.last(), PathRows.Captions.NONE).in(1));
        return ways;
    }

    /// Returns the value, and how many others change with it.
    private Block value(Tour tour, double progress, Setting setting) {
        var node = tour.responsibility().node();
        var names = setting.names();
        var words = names.messages().render(new PathWords(tour.responsibility()).leg(tour.leg()));
        var array = names.value(node, trace.value(node));
        var frame = progress < 1 ? ArrayBlock.Frame.PLAIN : ArrayBlock.Frame.RESULT;
        var height = setting.aboveCaption(words, setting.room()).height();
        return setting.captioned(setting.formula(List.of(new Setting.Part.Array(array, frame)), height), words);
    }
}
