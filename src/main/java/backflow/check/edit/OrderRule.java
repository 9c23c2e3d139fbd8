package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Orders: of what is returned, and of what is taken out of the cache.
final class OrderRule implements Rule {
    private static final int RETURNED = 1;

    /// An unpacking in another order is told by the names; one that no name tells is far-fetched.
    private static final int UNPACKED = 4;

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        switch (rewriting.statement()) {
            case Statement.Return returned
            when returned.value().isPresent()
                    && returned.value().get() instanceof Expression.TupleDisplay(List<Expression> items, Span _) ->
                swaps(rewriting, items, Diagnosis.RETURN_ORDER, proposals);
            case Statement.Assign(List<Expression> targets, Expression value, Span _)
            when value instanceof Expression.Name -> {
                List<Expression> items = items(targets.getFirst());
                if (items.size() > 1) {
                    swaps(rewriting, items, Diagnosis.CACHE_ORDER, proposals);
                }
            }
            default -> {}
        }
    }

    private static List<Expression> items(Expression target) {
        return switch (target) {
            case Expression.TupleDisplay display -> display.items();
            case Expression.ListDisplay display -> display.items();
            default -> List.of();
        };
    }

    private static void swaps(Rewriting rewriting, List<Expression> items, Diagnosis diagnosis, Proposals proposals) {
        for (int first = 0; first < items.size(); first++) {
            for (int second = first + 1; second < items.size(); second++) {
                List<Expression> order = new ArrayList<>(items);
                Collections.swap(order, first, second);
                proposals.replace(written(rewriting, items, order), diagnosis, cost(diagnosis));
            }
        }
        turns(rewriting, items, diagnosis, proposals);
        for (int by = 1; by < items.size(); by++) {
            List<Expression> order = new ArrayList<>(items);
            Collections.rotate(order, by);
            proposals.replace(written(rewriting, items, order), diagnosis, cost(diagnosis) + 1);
        }
    }

    /// Three that changed places, or one that moved.
    private static void turns(Rewriting rewriting, List<Expression> items, Diagnosis diagnosis, Proposals proposals) {
        for (int from = 0; from < items.size(); from++) {
            for (int to = 0; to < items.size(); to++) {
                if (Math.abs(from - to) > 1) {
                    List<Expression> order = new ArrayList<>(items);
                    order.add(to, order.remove(from));
                    proposals.replace(written(rewriting, items, order), diagnosis, cost(diagnosis) + 1);
                }
            }
        }
    }

    private static int cost(Diagnosis diagnosis) {
        return diagnosis == Diagnosis.RETURN_ORDER ? RETURNED : UNPACKED;
    }

    private static String written(Rewriting rewriting, List<Expression> items, List<Expression> order) {
        Span all = items.getFirst().span().to(items.getLast().span());
        String text = String.join(", ", order.stream().map(rewriting::text).toList());
        return rewriting.with(all, text);
    }
}
