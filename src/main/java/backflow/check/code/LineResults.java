package backflow.check.code;

import backflow.check.known.Recognition;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Tree;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says of each line of a function what it is.
final class LineResults {
    private final Set<Span> wrong;
    private final Set<String> tainted = new HashSet<>();
    private final List<LineResult> results = new ArrayList<>();

    private LineResults(Set<Span> wrong) {
        this.wrong = wrong;
    }

    /// Returns the results, in the order of execution.
    ///
    /// @param wrong the statements that are wrong
    static List<LineResult> of(List<Line> lines, Set<Span> wrong) {
        LineResults results = new LineResults(wrong);
        Map<Span, List<Line>> statements = new LinkedHashMap<>();
        lines.forEach(line -> statements
                .computeIfAbsent(line.statement().span(), span -> new ArrayList<>())
                .add(line));
        statements.values().forEach(results::add);
        return results.results;
    }

    private void add(List<Line> lines) {
        Line first = lines.getFirst();
        boolean isWrong = wrong.contains(first.statement().span());
        boolean follows = reads(first.statement());
        boolean isClear = lines.stream().allMatch(LineResults::isKnown);
        LineResult.Verdict verdict = isWrong
                ? LineResult.Verdict.WRONG
                : isClear
                        ? LineResult.Verdict.RIGHT
                        : follows ? LineResult.Verdict.FOLLOWS : LineResult.Verdict.UNEXPLAINED;
        boolean taints = isWrong || verdict == LineResult.Verdict.FOLLOWS;
        for (Line line : lines) {
            if (taints) {
                tainted.add(line.variable());
            } else {
                tainted.remove(line.variable());
            }
        }
        if (!first.variable().isEmpty() || isWrong) {
            String variables =
                    String.join(", ", lines.stream().map(Line::variable).toList());
            Optional<Message> is = lines.size() == 1 && !isWrong ? is(first) : Optional.empty();
            results.add(new LineResult(first.number(), variables, verdict, is));
        }
    }

    private static boolean isKnown(Line line) {
        return line.isSize()
                || line.isZero()
                || !line.is().isEmpty()
                || line.variable().isEmpty();
    }

    private boolean reads(Statement statement) {
        return Tree.of(List.of(statement)).expressions().stream()
                .anyMatch(expression -> expression instanceof Expression.Name name && tainted.contains(name.id()));
    }

    /// Returns what a line computes, a multiple with its factor.
    static Optional<Message> is(Line line) {
        if (line.isZero()) {
            return Optional.of(Message.of("check.is.zero"));
        }
        return line.is().stream().findFirst().map(LineResults::said);
    }

    static Message said(Recognition recognition) {
        return recognition.isExact()
                ? recognition.quantity().what()
                : Message.of(
                        "check.is.times",
                        recognition.factor().text(),
                        recognition.quantity().what());
    }
}
