package backflow.check.code;

import backflow.check.Diagnosis;
import backflow.check.edit.Edit;
import backflow.check.known.Quantity;
import backflow.check.known.Recognition;
import backflow.graph.Node;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Tree;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Edits that the catalogue does not have, since they are no slip of one line: a line that is missing, and a line that
/// is to be written anew.
final class Written {
    private static final int MISSING = 2;
    private static final int ANEW = 9;

    private final SourceText source;
    private final List<Line> lines;
    private final List<Trace> traces;

    Written(SourceText source, List<Line> lines, List<Trace> traces) {
        this.source = source;
        this.lines = lines;
        this.traces = traces;
    }

    /// A line that is to be put before the first one that reads a gradient of which a part is missing.
    ///
    /// @param reader the line that reads it, or that should have had the part in it
    /// @param edit the insertion
    record Missing(Line reader, Edit edit) {}

    /// Lists the lines that may be missing.
    List<Missing> missing() {
        List<Missing> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Line> reader = reader(i);
            Optional<Quantity> part = part(line);
            if (part.isPresent() && reader.isPresent()) {
                insertions(line, part.get(), reader.get(), found);
            }
        }
        return found;
    }

    /// Returns the part of a gradient that a line holds.
    private static Optional<Quantity> part(Line line) {
        return line.is().stream()
                .filter(Recognition::isExact)
                .map(Recognition::quantity)
                .filter(quantity ->
                        quantity.kind() == Quantity.Kind.CONTRIBUTION || quantity.kind() == Quantity.Kind.PARTIAL)
                .findFirst();
    }

    private Optional<Line> reader(int from) {
        Line line = lines.get(from);
        for (int i = from + 1; i < lines.size(); i++) {
            Line later = lines.get(i);
            boolean isAdded = later.statement() instanceof Statement.AugmentedAssign
                    && later.variable().equals(line.variable());
            boolean isOther = !later.statement().span().equals(line.statement().span());
            if (isOther && !isAdded && reads(later.statement(), line.variable())) {
                return later.owner().name().equals(line.owner().name()) ? Optional.of(later) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean reads(Statement statement, String name) {
        return Tree.of(List.of(statement)).expressions().stream()
                .anyMatch(expression -> expression instanceof Expression.Name(String id, Span _) && id.equals(name));
    }

    private void insertions(Line line, Quantity part, Line reader, List<Missing> found) {
        Optional<Line> before = before(reader);
        if (before.isEmpty()) {
            return;
        }
        boolean isSum = line.statement() instanceof Statement.Assign assign && isSum(assign);
        boolean isAddedUp = !isSum && lines.stream().anyMatch(other -> isAdded(other, line));
        for (Trace trace : traces) {
            Optional<Node> node = trace.graph().node(part.subject());
            if (node.isEmpty()) {
                continue;
            }
            Synthesis late = new Synthesis(trace, reader.scope());
            Synthesis early = new Synthesis(trace, line.scope());
            for (int step : trace.gradientSteps(node.get())) {
                Optional<Missing> missing = isAddedUp
                        ? late.contribution(step).map(code -> inserted(line, reader, before.get(), code))
                        : early.contribution(step).flatMap(code -> completed(line, code));
                missing.ifPresent(found::add);
            }
        }
    }

    private static boolean isAdded(Line other, Line line) {
        return other.statement() instanceof Statement.AugmentedAssign
                && other.owner().name().equals(line.owner().name());
    }

    private static boolean isSum(Statement.Assign assign) {
        return Tree.of(List.of(assign)).expressions().stream()
                .anyMatch(expression -> expression instanceof Expression.Binary binary
                        && (binary.operator() == BinaryOperator.ADD || binary.operator() == BinaryOperator.SUBTRACT));
    }

    /// Who adds up line by line forgot a line.
    private static Missing inserted(Line line, Line reader, Line before, String code) {
        return new Missing(
                reader,
                new Edit(
                        before.statement(),
                        Edit.Action.INSERT_AFTER,
                        line.variable() + " += " + code,
                        Diagnosis.MISSING_PATH,
                        MISSING));
    }

    /// Who writes a gradient in one line forgot a term of it.
    private Optional<Missing> completed(Line line, String code) {
        return line.statement() instanceof Statement.Assign
                ? Optional.of(new Missing(
                        line,
                        new Edit(
                                line.statement(),
                                Edit.Action.REPLACE,
                                source.slice(line.statement().span()) + " + " + code,
                                Diagnosis.MISSING_PATH,
                                MISSING)))
                : Optional.empty();
    }

    private Optional<Line> before(Line reader) {
        Line before = null;
        for (Line line : lines) {
            boolean isBefore = line.owner().name().equals(reader.owner().name())
                    && line.statement().span().start()
                            < reader.statement().span().start();
            if (isBefore
                    && (before == null
                            || line.statement().span().start()
                                    > before.statement().span().start())) {
                before = line;
            }
        }
        return Optional.ofNullable(before);
    }

    /// Lists what a line could be written as, were it to compute any value or gradient that is known.
    List<Edit> anew(Line line) {
        if (!(line.statement() instanceof Statement.Assign assign)
                || assign.targets().size() != 1) {
            return List.of();
        }
        String target = source.slice(assign.targets().getFirst().span());
        Set<String> texts = new LinkedHashSet<>();
        for (Trace trace : traces) {
            Synthesis synthesis = new Synthesis(trace, line.scope());
            for (Node node : trace.graph().nodes()) {
                synthesis.value(node).ifPresent(texts::add);
                synthesis.gradient(node).ifPresent(texts::add);
                List<Integer> steps = trace.gradientSteps(node);
                if (steps.size() > 1) {
                    steps.forEach(step -> synthesis.contribution(step).ifPresent(texts::add));
                }
            }
        }
        Set<String> before = arrays(source.slice(assign.value().span()), line);
        return texts.stream()
                .map(text -> new Edit(
                        line.statement(),
                        Edit.Action.REPLACE,
                        target + " = " + text,
                        diagnosis(before, arrays(text, line)),
                        ANEW))
                .toList();
    }

    /// Lists the ways to unpack a cache in the order that another function packs it, told by the names.
    List<Edit> unpacked(Line line, SourceFile file) {
        if (!(line.statement() instanceof Statement.Assign assign)
                || !(assign.value() instanceof Expression.Name)
                || names(assign.targets().getFirst()).isEmpty()) {
            return List.of();
        }
        List<String> own = names(assign.targets().getFirst());
        List<Edit> edits = new ArrayList<>();
        for (Expression expression : Tree.of(file.body()).expressions()) {
            List<String> packed = names(expression);
            if (packed.size() == own.size()
                    && !packed.equals(own)
                    && new HashSet<>(packed).equals(new HashSet<>(own))) {
                edits.add(new Edit(
                        line.statement(),
                        Edit.Action.REPLACE,
                        String.join(", ", packed) + " = "
                                + source.slice(assign.value().span()),
                        Diagnosis.CACHE_ORDER,
                        0));
            }
        }
        return edits;
    }

    private static List<String> names(Expression expression) {
        List<Expression> items = switch (expression) {
            case Expression.TupleDisplay display -> display.items();
            case Expression.ListDisplay display -> display.items();
            default -> List.of();
        };
        return items.stream().allMatch(Expression.Name.class::isInstance)
                ? items.stream().map(item -> ((Expression.Name) item).id()).toList()
                : List.of();
    }

    private static Diagnosis diagnosis(Set<String> before, Set<String> behind) {
        if (before.equals(behind)) {
            return Diagnosis.UNKNOWN;
        }
        return behind.containsAll(before) ? Diagnosis.MISSING_OPERAND : Diagnosis.WRONG_OPERAND;
    }

    /// Returns the arrays that an expression reads.
    private static Set<String> arrays(String text, Line line) {
        Set<String> names = new LinkedHashSet<>(List.of(text.split("\\W+")));
        names.retainAll(line.scope().arrays().keySet());
        return names;
    }
}
