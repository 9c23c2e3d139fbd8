package backflow.picture.why;

import backflow.op.Formula;
import backflow.op.FormulaText;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;

/// The rule in index form, applied to one use of a value: multiply first; then sum away every index the value does not
/// have; copy along every index that only the value has; then add the contributions of all uses.
///
/// @param value the value with its indices
/// @param upstream the upstream gradient's value with its indices
/// @param local what it is multiplied by
/// @param summed the indices that the product has and the value has not
/// @param stretched those of them that the value has with length 1
/// @param copied the indices that only the value has
/// @param arrived which contribution this is, from 1
/// @param expected how many there will be
record IndexSteps(
        Formula.Variable value,
        Formula.Variable upstream,
        Formula local,
        List<String> summed,
        List<String> stretched,
        List<String> copied,
        int arrived,
        int expected) {
    static IndexSteps of(Formula.Variable value, SeenUse seen, int arrived, int expected) {
        return new IndexSteps(
                value,
                StepFormula.upstream(seen),
                StepFormula.local(seen),
                seen.summed(),
                seen.stretched(),
                seen.copied(),
                arrived,
                expected);
    }

    /// Returns the rule as one line for each of its steps.
    List<Message> lines() {
        String name = FormulaText.of(value);
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of("why.rule.multiply", gradient(upstream), FormulaText.factor(local)));
        List<String> missing =
                summed.stream().filter(index -> !stretched.contains(index)).toList();
        List<String> single = summed.stream().filter(stretched::contains).toList();
        if (!missing.isEmpty()) {
            lines.add(Message.of("why.rule.sum", name, joined(missing)));
        }
        if (!single.isEmpty()) {
            lines.add(Message.of("why.rule.sum.stretched", name, joined(single)));
        }
        if (!copied.isEmpty()) {
            lines.add(Message.of("why.rule.copy", name, joined(copied)));
        }
        if (summed.isEmpty() && copied.isEmpty()) {
            lines.add(Message.of("why.rule.nothing", name));
        }
        lines.add(added());
        return lines;
    }

    /// Returns the rule for a reshape, whose axes share no letters.
    static List<Message> ofReshape(Formula.Variable value, Formula.Variable upstream, int arrived, int expected) {
        IndexSteps steps =
                new IndexSteps(value, upstream, Formula.one(), List.of(), List.of(), List.of(), arrived, expected);
        return List.of(Message.of("why.rule.reshape", gradient(upstream)), steps.added());
    }

    private Message added() {
        String gradient = gradient(value);
        return expected == 1
                ? Message.of("why.rule.only", gradient)
                : Message.of("why.rule.add", gradient, String.valueOf(arrived), String.valueOf(expected));
    }

    /// Returns a value's gradient as code calls it: `dout[n,d]`.
    private static String gradient(Formula.Variable of) {
        boolean isBareCall =
                of.indices().isEmpty() && of.name().endsWith(")") && !of.name().contains(" ");
        return isBareCall ? "d(" + of.name() + ")" : "d" + FormulaText.of(of);
    }

    private static String joined(List<String> indices) {
        return String.join(", ", indices);
    }
}
