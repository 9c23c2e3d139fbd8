package backflow.picture.closeup;

import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Size;
import backflow.picture.Moment;
import backflow.picture.Picture;
import backflow.picture.TextMeasure;
import backflow.picture.View;
import backflow.text.Messages;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The current step under the microscope: its arrays with their numbers, and what is done to them.
///
/// Made once for a trace, since it remembers the colours and the numbers of its arrays; the picture depends on the
/// playhead alone.
public final class CloseUp {

    private static final double MARGIN = 10;
    /// Room for every array of a step, so that a table does not depend on what a window leaves out.
    private static final Size TABLE = new Size(1920, 1080);

    private record Place(int number, Size room, View view) {}

    /// How many places are remembered: a window that is being resized has ever new ones.
    private static final int KEPT = 256;

    private final Trace trace;
    private final ArrayNames names;
    private final LocalDerivatives locals;
    private final Makings makings;
    private final Map<Integer, WrittenNumbers> numbers = new ConcurrentHashMap<>();
    private final Map<Place, Way.Choice> choices = new ConcurrentHashMap<>();

    private CloseUp(Trace trace, ArrayNames names) {
        this.trace = trace;
        this.names = names;
        this.locals = new LocalDerivatives(trace);
        this.makings = new Makings(names, locals);
    }

    /// Returns the close-ups of a trace's steps.
    public static CloseUp of(Trace trace, Messages messages) {
        return new CloseUp(trace, new ArrayNames(trace, messages));
    }

    /// Finds out ahead what takes long for large arrays; meant to be done before the first picture is waited for.
    public void prepare() {
        locals.prepare(names.colours());
    }

    /// Returns the picture when `playhead` steps are done, in the standard view.
    public Picture at(double playhead, Size size) {
        return at(playhead, size, View.STANDARD);
    }

    /// Returns the picture when `playhead` steps are done, in the middle of a page of `size`.
    public Picture at(double playhead, Size size, View view) {
        return slide(playhead, size, view).picture();
    }

    /// Returns the picture when `playhead` steps are done, with its arrays and where their cells stand.
    public Slide slide(double playhead, Size size, View view) {
        var moment = Moment.of(trace, playhead);
        var room = new Size(Math.max(0, size.width() - 2 * MARGIN), Math.max(0, size.height() - 2 * MARGIN));
        var script = new Script(written(view.digits()), view.notation());
        var block = block(moment, new Place(moment.number(), room, view), script);
        var x = (size.width() - block.size().width()) / 2;
        var y = Math.max(MARGIN, (size.height() - block.size().height()) / 2);
        var corner = new Point(x, y);
        var text = new SlideText(names.messages(), script.numbers().format());
        return new Slide(new Picture(size, block.at(corner)), block.arraysAt(corner), text);
    }

    /// Returns the numbers of a step, or of the inputs at 0, as text that can be copied.
    public String table(int step, View view) {
        return slide(step, TABLE, view).table();
    }

    private WrittenNumbers written(int digits) {
        return numbers.computeIfAbsent(digits, decimals -> new WrittenNumbers(decimals, TextMeasure.bundled()));
    }

    private Block block(Moment moment, Place place, Script script) {
        var ways = moment.step(trace).map(step -> ways(step, moment.progress())).orElseGet(this::beginning);
        return choice(place, ways, script).of(ways, place.room(), names, script);
    }

    /// Returns how a step is set, which is the same however far it has come.
    private Way.Choice choice(Place place, List<Way> ways, Script script) {
        var known = choices.get(place);
        if (known != null) {
            return known;
        }
        if (choices.size() >= KEPT) {
            choices.clear();
        }
        var choice = Way.best(ways, place.room(), names, script);
        choices.put(place, choice);
        return choice;
    }

    private List<Way> ways(Step step, double progress) {
        return switch (step) {
            case Step.Forward forward -> new ForwardTwins(trace, names, makings, progress).ways(forward);
            case Step.Arrival arrival -> List.of(setting -> arrival(arrival, setting, progress));
            case Step.Backward backward -> {
                var formula = new ContributionFormula(trace, locals, makings, names, progress);
                yield new BackwardCloseUp(trace, makings, formula, progress).ways(backward);
            }
        };
    }

    /// Before the first step there are the inputs; where they do not fit side by side, the first of them.
    private List<Way> beginning() {
        var inputs = trace.graph().inputs();
        return List.of(inputs, inputs.subList(0, Math.min(3, inputs.size()))).stream()
                .map(shown -> (Way) setting -> inputs(shown, setting))
                .toList();
    }

    private Block inputs(List<Node> shown, Setting setting) {
        var parts = shown.stream()
                .map(node -> (Setting.Part)
                        new Setting.Part.Array(names.value(node, trace.value(node)), ArrayBlock.Frame.PLAIN))
                .toList();
        return setting.formula(parts, setting.room().height());
    }

    private Block arrival(Step.Arrival step, Setting setting, double progress) {
        var cells = Cells.of(step.upstream(), names.notation().indices(step.node()));
        var number = trace.gradientSteps(step.node()).getFirst();
        var array = names.gradient(step.node(), cells, number).shown(progress);
        return setting.formula(
                List.of(new Setting.Part.Array(array, ArrayBlock.Frame.RESULT)),
                setting.room().height());
    }
}
