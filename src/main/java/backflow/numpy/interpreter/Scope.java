package backflow.numpy.interpreter;

import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Parameter;
import backflow.numpy.syntax.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which names a function has of its own: a name that it assigns anywhere is its own everywhere.
///
/// @param own its own names
/// @param global the names that it declares `global`
/// @param outer the names that it declares `nonlocal`
/// @param isOutermost whether it is that of the file, whose names are global
///
/// @see <a href="https://docs.python.org/3/reference/executionmodel.html#naming-and-binding">Python: naming and
///     binding</a>
record Scope(Set<String> own, Set<String> global, Set<String> outer, boolean isOutermost) {
    /// The scope of a comprehension, whose names come and go as it runs.
    static final Scope OPEN = new Scope(Set.of(), Set.of(), Set.of(), false);

    /// The scope of the file's outermost level, whose names are those of the file.
    static final Scope OUTERMOST = new Scope(Set.of(), Set.of(), Set.of(), true);

    static Scope of(List<Parameter> parameters, List<Statement> body) {
        Finder finder = new Finder();
        parameters.forEach(parameter -> finder.own.add(parameter.name()));
        finder.block(body);
        finder.own.removeAll(finder.global);
        finder.own.removeAll(finder.outer);
        return new Scope(finder.own, finder.global, finder.outer, false);
    }

    /// Walks through the statements of one function; those of the functions inside are not its own.
    private static final class Finder {
        private final Set<String> own = new HashSet<>();
        private final Set<String> global = new HashSet<>();
        private final Set<String> outer = new HashSet<>();

        void block(List<Statement> statements) {
            statements.forEach(this::statement);
        }

        private void statement(Statement statement) {
            switch (statement) {
                case Statement.FunctionDefinition definition -> own.add(definition.name());
                case Statement.ClassDefinition definition -> own.add(definition.name());
                case Statement.Assign assign -> assign.targets().forEach(this::target);
                case Statement.AugmentedAssign assign -> target(assign.target());
                case Statement.Delete delete -> delete.targets().forEach(this::target);
                case Statement.Scope scope -> (scope.isGlobal() ? global : outer).addAll(scope.names());
                case Statement.Import imports -> imports.names().forEach(alias -> own.add(Globals.importedName(alias)));
                case Statement.If choice -> {
                    choice.branches().forEach(branch -> block(branch.body()));
                    block(choice.otherwise());
                }
                case Statement.For loop -> {
                    target(loop.target());
                    block(loop.body());
                    block(loop.otherwise());
                }
                case Statement.While loop -> {
                    block(loop.body());
                    block(loop.otherwise());
                }
                case Statement.Try attempt -> {
                    block(attempt.body());
                    attempt.handlers().forEach(handler -> {
                        handler.name().ifPresent(own::add);
                        block(handler.body());
                    });
                    block(attempt.otherwise());
                    block(attempt.last());
                }
                case Statement.With with -> {
                    with.items().forEach(item -> item.target().ifPresent(this::target));
                    block(with.body());
                }
                case Statement.Evaluate _,
                        Statement.Return _,
                        Statement.Pass _,
                        Statement.Break _,
                        Statement.Continue _,
                        Statement.Raise _,
                        Statement.Assert _ -> {}
            }
        }

        private void target(Expression target) {
            switch (target) {
                case Expression.Name name -> own.add(name.id());
                case Expression.TupleDisplay display -> display.items().forEach(this::target);
                case Expression.ListDisplay display -> display.items().forEach(this::target);
                case Expression.Starred starred -> target(starred.value());
                default -> {}
            }
        }
    }
}
