package backflow.picture.closeup;

import backflow.picture.HeatScale;
import backflow.tensor.Tensor;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The contributions to one gradient as they meet: those that came before, the one that arrives, and their sum.
record Meeting(Trace trace, ContributionFormula formula, double progress) {

    /// When a contribution has arrived, and its addition starts.
    static final double ARRIVED = 0.5;

    /// How those are shown that came before.
    enum Before {
        /// Each by itself.
        APART,
        /// As the sum so far.
        ADDED
    }

    Block in(Setting setting, Step.Backward step, Before before) {
        return setting.formula(
                parts(step, before, setting.names()), setting.room().height());
    }

    private List<Setting.Part> parts(Step.Backward step, Before before, ArrayNames names) {
        var arrays = new ArrayList<>(before == Before.APART ? apart(step) : List.of(added(step, names)));
        arrays.add(formula.contribution(step).shown(MovingCells.phase(progress, 0, ARRIVED)));
        var total = formula.gradient(step, step.total(), step.arrived())
                .made(new Making.Added(arrays.stream().map(NamedArray::cells).toList()))
                .shown(MovingCells.phase(progress, ARRIVED, 1));
        var scale = scale(arrays, total, names);
        var parts = new ArrayList<Setting.Part>();
        for (var array : arrays) {
            parts.add(new Setting.Part.Array(array.on(scale), ArrayBlock.Frame.PLAIN));
            parts.add(new Setting.Part.Operator(parts.size() == 2 * arrays.size() - 1 ? "=" : "+"));
        }
        parts.add(new Setting.Part.Array(total.on(scale), ArrayBlock.Frame.RESULT));
        return parts;
    }

    private static HeatScale scale(List<NamedArray> arrays, NamedArray total, ArrayNames names) {
        var all = new ArrayList<>(arrays.stream().map(NamedArray::array).toList());
        all.add(total.array());
        return names.colours().scale(HeatScale.Kind.GRADIENT, all.toArray(Tensor[]::new));
    }

    private List<NamedArray> apart(Step.Backward step) {
        return IntStream.range(1, step.arrived())
                .mapToObj(number -> {
                    var earlier = earlier(step, number);
                    return formula.gradient(step, earlier.contribution(), number)
                            .called(formula.names().contribution(earlier.edge()));
                })
                .toList();
    }

    private NamedArray added(Step.Backward step, ArrayNames names) {
        var number = step.arrived() - 1;
        var last = earlier(step, number);
        var name = number == 1
                ? names.contribution(last.edge())
                : names.gradient(step.edge().from());
        return formula.gradient(step, last.total(), number).called(name);
    }

    private Step.Backward earlier(Step.Backward step, int number) {
        return (Step.Backward)
                trace.step(trace.gradientSteps(step.edge().from()).get(number - 1));
    }
}
