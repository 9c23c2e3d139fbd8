package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.numpy.syntax.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What of a file's outermost level must be carried out before its functions can be called: definitions, imports, and
/// the assignments that some function reads, directly or through another one.
///
/// Loops, and calls whose value is dropped, are left out: a pasted script would train and print there. So is what no
/// function reads. A statement that fails matters only to who reads its names.
final class Outermost {
    private record Step(Statement statement, List<String> names) {}

    private final SourceFile file;
    private final List<Step> steps = new ArrayList<>();

    Outermost(SourceFile file) {
        this.file = file;
        Set<String> read = new HashSet<>();
        for (Statement statement : file.body()) {
            if (statement instanceof FunctionDefinition) {
                addNames(statement, read);
            }
        }
        for (Statement statement : file.body().reversed()) {
            Step step = new Step(
                    statement,
                    List.copyOf(Scope.of(List.of(), List.of(statement)).own()));
            if (isNeeded(step, read)) {
                steps.addFirst(step);
                addNames(statement, read);
            }
        }
    }

    private static boolean isNeeded(Step step, Set<String> read) {
        return switch (step.statement()) {
            case FunctionDefinition _, Statement.ClassDefinition _, Statement.Import _ -> true;
            case Statement.Assign assign -> isReadIn(step, read) || changesItem(assign.targets(), read);
            case Statement.AugmentedAssign assign ->
                isReadIn(step, read) || changesItem(List.of(assign.target()), read);
            case Statement.If _, Statement.Try _, Statement.Delete _ -> isReadIn(step, read);
            default -> false;
        };
    }

    private static boolean isReadIn(Step step, Set<String> read) {
        return step.names().stream().anyMatch(read::contains);
    }

    private static boolean changesItem(List<Expression> targets, Set<String> read) {
        return targets.stream()
                .anyMatch(target -> target instanceof Expression.Subscript item
                        && item.target() instanceof Expression.Name name
                        && read.contains(name.id()));
    }

    private static void addNames(Statement statement, Set<String> read) {
        for (Expression expression : Tree.of(List.of(statement)).expressions()) {
            if (expression instanceof Expression.Name name) {
                read.add(name.id());
            }
        }
    }

    /// Carries the statements out.
    ///
    /// @param changed functions that take the place of those of their names
    void run(Machine machine, Globals globals, Map<String, FunctionDefinition> changed) {
        Executor executor = new Executor(machine, Frame.outermost(globals));
        // A function may be called before the line that defines it, as a pasted file is in no particular order.
        file.functions().forEach(function -> globals.set(function.name(), machine.calls.undefined(function, globals)));
        file.broken().forEach(broken -> broken.function().ifPresent(name -> globals.fail(name, broken.error())));
        for (Step step : steps) {
            int level = machine.budget.depth();
            try {
                executor.run(instead(step.statement(), changed));
            } catch (DialectException e) {
                machine.budget.surface(level);
                step.names().forEach(name -> globals.fail(name, e));
            }
        }
    }

    private static Statement instead(Statement statement, Map<String, FunctionDefinition> changed) {
        return statement instanceof FunctionDefinition function
                ? changed.getOrDefault(function.name(), function)
                : statement;
    }
}
