package backflow.check.edit;

import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Statement;
import java.util.List;
import java.util.Optional;

/// Every edit that would mend a known mistake in a statement, the most likely first.
///
/// A student's wrong line is right but for one slip, so what mends it is one of few changes: of a sum, a sign, a
/// constant, a power, an operand, a path, an order.
public final class Catalogue {
    private static final List<Rule> RULES = List.of(
            new EpsRule(),
            new SumRule(),
            new SignRule(),
            new PathRule(),
            new AliasRule(),
            new OrderRule(),
            new FactorRule(),
            new PowerRule(),
            new MatrixRule(),
            new OperandRule());

    private Catalogue() {}

    /// Returns the edits of a statement that computes a value; none for one with a block.
    ///
    /// @param scope what the statement could have read
    public static List<Edit> edits(SourceText source, Statement statement, Scope scope) {
        Optional<Expression> value = value(statement);
        if (value.isEmpty()) {
            return List.of();
        }
        Rewriting rewriting = new Rewriting(source, statement);
        List<Site> sites = Site.all(value.get());
        Proposals proposals = new Proposals(rewriting);
        for (Rule rule : RULES) {
            rule.propose(rewriting, sites, scope, proposals);
        }
        for (Expression index : indices(statement)) {
            new MatrixRule().propose(rewriting, Site.all(index), scope, proposals);
            new OperandRule().propose(rewriting, Site.all(index), scope, proposals);
        }
        return proposals.all();
    }

    /// Returns edits that are too many to be tried on every line: terms of closed forms, and differences.
    public static List<Edit> rareEdits(SourceText source, Statement statement, Scope scope) {
        Optional<Expression> value = value(statement);
        if (value.isEmpty()) {
            return List.of();
        }
        Rewriting rewriting = new Rewriting(source, statement);
        Proposals proposals = new Proposals(rewriting);
        new TermRule().propose(rewriting, Site.all(value.get()), scope, proposals);
        return proposals.all();
    }

    /// Returns what stands in square brackets behind what is assigned: the mask of `dx[x <= 0] = 0`.
    private static List<Expression> indices(Statement statement) {
        return statement instanceof Statement.Assign assign
                ? assign.targets().stream()
                        .filter(Expression.Subscript.class::isInstance)
                        .map(target -> ((Expression.Subscript) target).index())
                        .toList()
                : List.of();
    }

    private static Optional<Expression> value(Statement statement) {
        return switch (statement) {
            case Statement.Assign assign -> Optional.of(assign.value());
            case Statement.AugmentedAssign augmented -> Optional.of(augmented.value());
            case Statement.Return returned -> returned.value();
            default -> Optional.empty();
        };
    }
}
