package backflow.picture.why;

import backflow.check.NudgeCheck;
import backflow.op.FormulaText;
import backflow.picture.Role;
import backflow.picture.View;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of a step, in one language: the words that [WhyPicture] sets, and that are read aloud.
public final class Explanation {
    private final String sentence;
    private final String addition;
    private final String formula;
    private final List<String> rule;
    private final List<Row> rows;
    private final List<String> notes;
    private final String result;

    private Explanation(Why why, Optional<NudgeCheck> check, Messages messages, View view) {
        boolean byIndices =
                view.notation() == View.Notation.INDICES && !why.rule().isEmpty();
        sentence = messages.render(why.sentence());
        addition = why.addition().map(messages::render).orElse("");
        formula = why.formula().map(FormulaText::of).orElse("");
        rule = byIndices ? why.rule().stream().map(messages::render).toList() : List.of();
        result = why.facts().stream()
                .filter(fact -> fact.kind() == Why.Kind.RESULT)
                .map(fact -> row(fact, messages).spoken())
                .findFirst()
                .orElse("");
        List<Row> table = new ArrayList<>();
        why.facts().stream()
                // The rule tells all but the result.
                .filter(fact -> !byIndices || fact.kind() == Why.Kind.RESULT)
                .forEach(fact -> table.add(row(fact, messages)));
        List<String> made = new ArrayList<>();
        CheckRows checks = new CheckRows(messages, view);
        why.checked()
                .ifPresent(checked -> check.ifPresent(done -> {
                    table.addAll(checks.of(checked, done));
                    made.addAll(checks.notes(checked, done));
                }));
        rows = List.copyOf(table);
        notes = List.copyOf(made);
    }

    /// Returns what is said of a step.
    ///
    /// @param check how far the numeric check has come; empty leaves it out
    public static Explanation of(Why why, Optional<NudgeCheck> check, Messages messages, View view) {
        return new Explanation(why, check, messages, view);
    }

    String sentence() {
        return sentence;
    }

    /// Returns what is added to the sentence; empty for nothing.
    String addition() {
        return addition;
    }

    /// Returns the rule in index form, where it is asked for.
    List<String> rule() {
        return rule;
    }

    List<Row> rows() {
        return rows;
    }

    /// Returns how the numeric check was made.
    List<String> notes() {
        return notes;
    }

    /// Returns all of it as text to be read aloud.
    public String spoken() {
        List<String> lines = new ArrayList<>(List.of(sentence, addition, formula));
        lines.addAll(rule);
        rows.forEach(row -> lines.add(row.spoken()));
        lines.addAll(notes);
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    /// Returns the sentence and what came of the step.
    public String announced() {
        return result.isEmpty() ? sentence : sentence + "\n" + result;
    }

    private static Row row(Why.Fact fact, Messages messages) {
        Role role = fact.kind() == Why.Kind.SUM ? Role.SUM_TEXT : Role.INK;
        return Row.of(messages.render(fact.label()), messages.render(fact.value()), role);
    }
}
