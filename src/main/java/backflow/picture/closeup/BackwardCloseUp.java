package backflow.picture.closeup;

import backflow.layout.Size;
import backflow.op.Broadcast;
import backflow.op.Op;
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

    /// The least width in which a stack stands beside a sum, and its part of it.
    private static final double LEAST_BESIDE = 800;

    private static final double BESIDE = 0.28;

    /// Returns the ways to show a step, the one that shows most first.
    List<Way> ways(Step.Backward step) {
        var isStacked = formula.names().fold(step.edge()).isPresent();
        if (step.arrived() > 1) {
            return added(step, isStacked);
        }
        return isStacked
                ? List.of(
                        setting -> setting.hasRoomForTwins() ? twins(step, setting) : stack(step, setting),
                        setting -> stack(step, setting))
                : List.of(setting -> contribution(step, setting));
    }

    private List<Way> added(Step.Backward step, boolean isStacked) {
        var shown = step.arrived() == 2 || step.arrived() > MOST_APART
                ? List.of(Meeting.Before.ADDED)
                : List.of(Meeting.Before.APART, Meeting.Before.ADDED);
        var ways = new ArrayList<Way>();
        if (isStacked) {
            shown.forEach(before -> ways.add(setting -> setting.room().width() >= LEAST_BESIDE
                    ? besideTotal(step, before, setting)
                    : aboveTotal(step, before, setting)));
        }
        shown.forEach(before -> ways.add(setting -> aboveTotal(step, before, setting)));
        shown.forEach(before -> ways.add(setting -> totalAlone(step, before, setting)));
        return ways;
    }

    /// A broadcast going back is a sum, a sum going back is a broadcast: shown beside the forward step.
    private Block twins(Step.Backward step, Setting setting) {
        var half = setting.half();
        var node = step.edge().to();
        var forward = new ForwardCloseUp(trace, makings, half, 1).of(node, op(step), half.room());
        return setting.twins(stack(step, half), forward);
    }

    private static Op op(Step.Backward step) {
        return step.edge().to().op().orElseThrow();
    }

    private Block stack(Step.Backward step, Setting setting) {
        var op = op(step);
        var above = formula.upstream(step);
        var below = formula.contribution(step).shown(formula.shown(step));
        var shared = setting.names().colours().scale(HeatScale.Kind.GRADIENT, above.array(), below.array());
        var sum = op instanceof Broadcast;
        var back = new WayBack(setting.names());
        var folding = setting.folding(step.edge(), sum ? Role.SUM : Role.GRADIENT, back.sign(step.edge(), op));
        var frame = sum ? ArrayBlock.Frame.SUM : ArrayBlock.Frame.RESULT;
        var words = step.arrived() < step.expected() ? arrived(step, setting) : back.caption(step.edge(), op);
        var room = setting.aboveCaption(words, setting.room());
        return setting.captioned(folding.of(above.on(shared), below.on(shared), frame, room), words);
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

    /// Shows how a copy or a reduction goes back, and beside it how what comes of it is added to what came before.
    private Block besideTotal(Step.Backward step, Meeting.Before before, Setting setting) {
        var room = setting.room();
        var left = setting.in(new Size(BESIDE * room.width(), room.height()));
        var right =
                new Size(room.width() - left.room().width() - setting.density().operator(), room.height());
        return Block.row(
                List.of(
                        stack(step, left),
                        totalAlone(step, before, setting.in(right)).named(ADDED)),
                setting.density().operator());
    }

    /// Shows the contribution, and below it how it is added to those that came before.
    private Block aboveTotal(Step.Backward step, Meeting.Before before, Setting setting) {
        var caption = arrived(step, setting);
        var room = setting.aboveCaption(caption, setting.room());
        var gap = setting.density().gap();
        var half = setting.in(new Size(room.width(), Math.max(0, room.height() - gap) / 2));
        var parts = List.of(formula.in(half, step), total(step, before, half).named(ADDED));
        return setting.captioned(Block.column(parts, gap), caption);
    }

    /// Shows how the contribution is added to those that came before.
    private Block totalAlone(Step.Backward step, Meeting.Before before, Setting setting) {
        var caption = arrived(step, setting);
        var room = setting.aboveCaption(caption, setting.room());
        return setting.captioned(total(step, before, setting.in(room)), caption);
    }

    private Block total(Step.Backward step, Meeting.Before before, Setting setting) {
        return new Meeting(trace, formula, progress).in(setting, step, before);
    }

    private static String arrived(Step.Backward step, Setting setting) {
        var arrived = String.valueOf(step.arrived());
        return setting.names().messages().text("picture.uses.partial", arrived, String.valueOf(step.expected()));
    }
}
