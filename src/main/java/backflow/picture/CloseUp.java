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
/// @param notation the letters of indices
/// @param messages the words
/// @param measure the measure of text
public record CloseUp(Trace trace, IndexNotation notation, Messages messages, TextMeasure measure) {

    private static final double MARGIN = 12;

    /// Returns close-ups measured with the bundled fonts.
    public static CloseUp of(Trace trace, Messages messages) {
        return new CloseUp(trace, new IndexNotation(trace.graph()), messages, TextMeasure.bundled());
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
        var names = new ArrayNames(messages, notation);
        var setting = new Setting(names, new ArrayBlock(measure), room);
        return switch (step) {
            case Step.Forward forward -> new ForwardCloseUp(trace, setting, moment.progress()).of(forward);
            case Step.Arrival(var node, var upstream) ->
                setting.formula(
                        List.of(new Setting.Part.Array(
                                names.gradient(node, upstream).shown(moment.progress()), ArrayBlock.Frame.RESULT)),
                        room.height());
            case Step.Backward backward -> new BackwardCloseUp(trace, setting, moment.progress()).of(backward);
        };
    }

    private static List<Mark> centred(Block block, Size size) {
        var x = (size.width() - block.size().width()) / 2;
        var y = Math.max(MARGIN, (size.height() - block.size().height()) / 2);
        return block.at(new Point(x, y));
    }
}
