package backflow.picture;

import backflow.graph.IndexNotation;
import backflow.layout.Point;
import backflow.layout.Size;
import backflow.text.Messages;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;

/// The current step under the microscope: its arrays with their numbers, and what is done to them.
///
/// Made once for a trace, since it remembers the colours of its arrays; the picture depends on the playhead alone.
public final class CloseUp {

    private static final double MARGIN = 12;

    private final Trace trace;
    private final ArrayNames names;
    private final ArrayBlock arrays;
    private final LocalDerivatives locals;

    private CloseUp(Trace trace, ArrayNames names, ArrayBlock arrays) {
        this.trace = trace;
        this.names = names;
        this.arrays = arrays;
        this.locals = new LocalDerivatives(trace);
    }

    /// Returns the close-ups of a trace's steps.
    public static CloseUp of(Trace trace, Messages messages) {
        var colours = new ArrayColours();
        var names = new ArrayNames(messages, new IndexNotation(trace.graph()), colours);
        return new CloseUp(trace, names, new ArrayBlock(TextMeasure.bundled(), colours));
    }

    /// Returns the picture when `playhead` steps are done, in the middle of a page of `size`.
    public Picture at(double playhead, Size size) {
        var moment = Moment.of(trace, playhead);
        var room = new Size(Math.max(0, size.width() - 2 * MARGIN), Math.max(0, size.height() - 2 * MARGIN));
        var marks = moment.step(trace)
                .map(step -> centred(block(step, moment, room), size))
                .orElse(List.of());
        return new Picture(size, marks);
    }

    private Block block(Step step, Moment moment, Size room) {
        var setting = new Setting(names, arrays, room);
        return switch (step) {
            case Step.Forward forward -> new ForwardCloseUp(trace, setting, moment.progress()).of(forward);
            case Step.Arrival(var node, var upstream) ->
                setting.formula(
                        List.of(new Setting.Part.Array(
                                names.gradient(node, upstream).shown(moment.progress()), ArrayBlock.Frame.RESULT)),
                        room.height());
            case Step.Backward backward -> backward(backward, setting, moment);
        };
    }

    private Block backward(Step.Backward step, Setting setting, Moment moment) {
        var formula = new ContributionFormula(trace, locals, names, moment.progress());
        return new BackwardCloseUp(trace, formula, setting, moment.progress()).of(step);
    }

    private static List<Mark> centred(Block block, Size size) {
        var x = (size.width() - block.size().width()) / 2;
        var y = Math.max(MARGIN, (size.height() - block.size().height()) / 2);
        return block.at(new Point(x, y));
    }
}
