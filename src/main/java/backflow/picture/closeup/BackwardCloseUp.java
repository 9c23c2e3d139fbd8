package backflow.picture.closeup;

import backflow.layout.Size;
import backflow.op.Broadcast;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.Reduction;
import backflow.op.Sum;
import backflow.picture.HeatScale;
import backflow.picture.Role;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/// A backward step: the upstream gradient, the local derivative, the contribution, and the total where it is one of
/// several.
record BackwardCloseUp(Trace trace, Makings makings, ContributionFormula formula, double progress) {

    private static final String ADDED = "-added";
    /// More contributions than this are shown as a sum of all but the last.
    private static final int MOST_APART = 4;

    /// Returns the ways to show a step, the one that shows most first.
    List<Way> ways(Step.Backward step) {
        var op = step.edge().to().op().orElseThrow();
        return switch (op) {
            case Broadcast copy when fits(step) -> stacked(step, copy);
            case Sum sum when fits(step) && keepsColumns(step, sum) -> stacked(step, sum);
            case Mean mean when fits(step) && keepsColumns(step, mean) -> stacked(step, mean);
            default -> single(step);
        };
    }

    private List<Way> single(Step.Backward step) {
        if (step.arrived() == 1) {
            return List.of(setting -> contribution(step, setting));
        }
        var shown = step.arrived() == 2 || step.arrived() > MOST_APART
                ? List.of(Meeting.Before.ADDED)
                : List.of(Meeting.Before.APART, Meeting.Before.ADDED);
        var ways = new ArrayList<Way>();
        shown.forEach(before -> ways.add(setting -> withTotal(step, before, setting)));
        shown.forEach(before -> ways.add(setting -> totalAlone(step, before, setting)));
        return ways;
    }

    private List<Way> stacked(Step.Backward step, Op op) {
        Way alone = setting -> stack(step, op, setting);
        return List.of(
                setting -> setting.hasRoomForTwins() ? twins(step, op, setting) : stack(step, op, setting), alone);
    }

    private static boolean keepsColumns(Step.Backward step, Reduction op) {
        return StackBlock.keepsColumns(op.axes(), step.edge().from().shape());
    }

    private boolean fits(Step.Backward step) {
        return step.expected() == 1 && StackBlock.fits(formula.upstream(step), formula.contribution(step));
    }

    /// A broadcast going back is a sum, a sum going back is a broadcast: shown beside the forward step.
    private Block twins(Step.Backward step, Op op, Setting setting) {
        var half = setting.half();
        var forward = new ForwardCloseUp(trace, makings, half, 1).of(step.edge().to(), op, half.room());
        return setting.twins(stack(step, op, half), forward);
    }

    private Block stack(Step.Backward step, Op op, Setting setting) {
        var above = formula.upstream(step);
        var below = formula.contribution(step).shown(progress);
        var shared = setting.names().colours().scale(HeatScale.Kind.GRADIENT, above.array(), below.array());
        var sum = op instanceof Broadcast;
        var back = new WayBack(setting.names());
        var stack = new StackBlock(
                sum ? Role.SUM : Role.GRADIENT,
                back.sign(step.edge(), op),
                setting.names().sums(),
                setting.arrays());
        var frame = sum ? ArrayBlock.Frame.SUM : ArrayBlock.Frame.RESULT;
        var words = back.caption(step.edge(), op);
        var room = setting.aboveCaption(words, setting.room());
        return setting.captioned(stack.of(above.on(shared), below.on(shared), frame, room), words);
    }

    /// Shows the contribution: the only one, or the first of several.
    private Block contribution(Step.Backward step, Setting setting) {
        if (step.expected() == 1) {
            return formula.in(setting, step);
        }
        var caption = arrived(step, setting);
        var room = setting.aboveCaption(caption, setting.room());
        return setting.captioned(formula.in(setting.in(room), step), caption);
    }

    /// Shows the contribution, and below it how it is added to those that came before.
    private Block withTotal(Step.Backward step, Meeting.Before before, Setting setting) {
        var caption = arrived(step, setting);
        var room = setting.aboveCaption(caption, setting.room());
        var gap = setting.density().gap();
        var meeting = new Meeting(trace, formula, progress);
        var half = setting.in(new Size(room.width(), Math.max(0, room.height() - gap) / 2));
        return setting.captioned(
                Block.column(
                        List.of(
                                formula.in(half, step),
                                meeting.in(half, step, before).named(ADDED)),
                        gap),
                caption);
    }

    /// Shows how the contribution is added to those that came before.
    private Block totalAlone(Step.Backward step, Meeting.Before before, Setting setting) {
        var caption = arrived(step, setting);
        var meeting = new Meeting(trace, formula, progress);
        return setting.captioned(
                meeting.in(setting.in(setting.aboveCaption(caption, setting.room())), step, before), caption);
    }

    private static String arrived(Step.Backward step, Setting setting) {
        var arrived = String.valueOf(step.arrived());
        return setting.names().messages().text("picture.uses.partial", arrived, String.valueOf(step.expected()));
    }
}
