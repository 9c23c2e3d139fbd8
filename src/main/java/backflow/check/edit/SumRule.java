package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.Argument;
import backflow.numpy.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sums and means: one missing, one too many, one for the other, or over the wrong axis.
final class SumRule implements Rule {
    private static final int SWAP = 1;

    /// Who never writes a mean forgot a 1/N rather than one.
    private static final int STRANGE = 5;

    private static final int AXIS = 1;
    private static final int ADD = 2;
    private static final int REMOVE = 2;
    private static final int KEEP = 4;

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        for (Site site : sites) {
            Optional<Reduced> reduced = Reduced.of(site.expression());
            if (reduced.isPresent()) {
                mend(rewriting, site, reduced.get(), scope, proposals);
            }
            if (isArray(site)) {
                add(rewriting, site, scope, proposals);
            }
        }
    }

    private static boolean isArray(Site site) {
        return site.isValue()
                && switch (site.expression()) {
                    case Expression.Name name -> !Reduced.isNumpy(name.id());
                    case Expression.Binary binary -> true;
                    case Expression.Unary unary -> true;
                    case Expression.Call call -> true;
                    case Expression.Subscript subscript -> true;
                    default -> false;
                };
    }

    private static void mend(Rewriting rewriting, Site site, Reduced reduced, Scope scope, Proposals proposals) {
        switch (reduced.name()) {
            case "mean" -> proposals.replace(rewriting.with(reduced.nameSpan(), "sum"), Diagnosis.MEAN_FOR_SUM, SWAP);
            case "sum" ->
                proposals.replace(
                        rewriting.with(reduced.nameSpan(), "mean"),
                        Diagnosis.SUM_FOR_MEAN,
                        rewriting.uses("mean(") ? SWAP : STRANGE);
            case "std" -> proposals.replace(rewriting.with(reduced.nameSpan(), "var"), Diagnosis.WRONG_POWER, SWAP);
            default -> {}
        }
        reduced.keyword("ddof").ifPresent(ddof -> proposals.replace(without(rewriting, ddof), Diagnosis.DDOF, SWAP));
        proposals.at(
                site, rewriting.text(reduced.array()), Precedence.of(reduced.array()), Diagnosis.EXTRA_SUM, REMOVE);
        axes(rewriting, reduced, scope, proposals);
        apart(rewriting, site, proposals);
    }

    private static String without(Rewriting rewriting, Argument argument) {
        String text = rewriting.with(argument.span(), "");
        return text.replaceFirst(",\\s*\\)", ")").replaceFirst(",\\s*,", ",").replaceFirst("\\(\\s*,\\s*", "(");
    }

    private static void axes(Rewriting rewriting, Reduced reduced, Scope scope, Proposals proposals) {
        for (String axes : axes(scope)) {
            Optional<Argument> axis = reduced.axis();
            if (axis.isPresent()) {
                proposals.replace(rewriting.with(axis.get().value().span(), axes), Diagnosis.WRONG_AXIS, AXIS);
            } else {
                String separator = reduced.call().arguments().isEmpty() ? "" : ", ";
                int end = reduced.call().span().end() - 1;
                var place = new backflow.numpy.syntax.Span(end, end, 1, 1);
                proposals.replace(rewriting.with(place, separator + "axis=" + axes), Diagnosis.WRONG_AXIS, AXIS);
            }
        }
        reduced.axis().ifPresent(axis -> proposals.replace(without(rewriting, axis), Diagnosis.WRONG_AXIS, AXIS + 1));
        Optional<Argument> kept = reduced.keyword("keepdims");
        if (kept.isPresent()) {
            proposals.replace(without(rewriting, kept.get()), Diagnosis.SHAPE, KEEP);
        } else {
            int end = reduced.call().span().end() - 1;
            proposals.replace(
                    rewriting.with(new backflow.numpy.syntax.Span(end, end, 1, 1), ", keepdims=True"),
                    Diagnosis.SHAPE,
                    KEEP);
        }
    }

    /// `sum(a) * sum(b)` for `sum(a * b)`.
    private static void apart(Rewriting rewriting, Site site, Proposals proposals) {
        if (site.parent().isPresent()
                && site.parent().get().expression() instanceof Expression.Binary binary
                && binary.operator().precedence() == Precedence.PRODUCT
                && Reduced.of(binary.left()).isPresent()
                && Reduced.of(binary.right()).isPresent()) {
            Reduced left = Reduced.of(binary.left()).orElseThrow();
            Reduced right = Reduced.of(binary.right()).orElseThrow();
            String product = rewriting.operand(left.array(), Precedence.PRODUCT) + " * "
                    + rewriting.operand(right.array(), Precedence.MINUS);
            String call = rewriting.text(left.call());
            int from = left.array().span().start() - left.call().span().start();
            int to = left.array().span().end() - left.call().span().start();
            boolean isMethod = from == 0;
            String text = call.substring(0, from) + (isMethod ? "(" + product + ")" : product) + call.substring(to);
            proposals.at(site.parent().get(), text, Precedence.ATOM, Diagnosis.EXTRA_SUM, SWAP);
        }
    }

    private static void add(Rewriting rewriting, Site site, Scope scope, Proposals proposals) {
        for (String axes : axes(scope)) {
            String text = scope.numpy() + ".sum(" + rewriting.text(site.expression()) + ", axis=" + axes;
            int deep = depth(site) - (isBare(site) ? 1 : 0);
            proposals.at(site, text + ")", Precedence.ATOM, Diagnosis.MISSING_SUM, ADD + deep);
            proposals.at(site, text + ", keepdims=True)", Precedence.ATOM, Diagnosis.MISSING_SUM, ADD + deep + 1);
        }
    }

    /// A line that only hands on what another one computed is where its sum was to be.
    private static boolean isBare(Site site) {
        return site.parent().isEmpty() && site.expression() instanceof Expression.Name;
    }

    private static int depth(Site site) {
        return site.parent().isEmpty() ? 0 : 1;
    }

    private static List<String> axes(Scope scope) {
        List<String> axes = new ArrayList<>(List.of("0"));
        if (scope.rank() > 1) {
            axes.add("1");
        }
        if (scope.rank() > 3) {
            axes.addAll(List.of("(0, 2, 3)", "(1, 2, 3)", "(2, 3)", "(0, 1, 2)"));
        }
        if (scope.rank() > 4) {
            axes.addAll(List.of("(2, 3, 4)", "(0, 3, 4)", "(0, 2, 3, 4)"));
        }
        return axes;
    }
}
