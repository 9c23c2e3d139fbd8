package backflow.picture.formula;

import backflow.op.Formula;
import java.util.ArrayList;
import java.util.List;

/// A formula on as many lines as a width asks for. It breaks before `=`, and where that is not enough before any sign
/// between factors and terms; what follows is set a little to the right.
record BrokenFormula(Typesetter typesetter) {

    private static final double INDENT = 1.1;
    private static final double BETWEEN_LINES = 0.4;

    Box within(Formula formula, double width) {
        var whole = typesetter.set(formula);
        if (whole.width() <= width) {
            return whole;
        }
        var sides = stacked(lines(sides(formula), width));
        return sides.width() <= width ? sides : stacked(lines(pieces(formula), width));
    }

    /// Returns the two sides of an equation.
    private List<Box> sides(Formula formula) {
        return switch (formula) {
            case Formula.Equation(var left, var right) ->
                List.of(typesetter.set(left), typesetter.relation("=", typesetter.set(right)));
            case Formula.Accumulation(var left, var right) ->
                List.of(typesetter.set(left), typesetter.relation("+=", typesetter.set(right)));
            default -> List.of(typesetter.set(formula));
        };
    }

    /// Returns what may not be broken, from left to right.
    private List<Box> pieces(Formula formula) {
        return switch (formula) {
            case Formula.Equation(var left, var right) -> joined(pieces(left), "=", pieces(right));
            case Formula.Accumulation(var left, var right) -> joined(pieces(left), "+=", pieces(right));
            case Formula.Plus(var first, var second) -> joined(pieces(first), "+", List.of(typesetter.set(second)));
            case Formula.Difference(var from, var less) -> joined(pieces(from), "−", List.of(typesetter.factor(less)));
            case Formula.Product(var factors) -> product(factors);
            case Formula.Summation(var indices, Formula.Product(var factors)) -> {
                var pieces = new ArrayList<>(product(factors));
                pieces.set(0, typesetter.summation(indices, pieces.getFirst()));
                yield pieces;
            }
            default -> List.of(typesetter.set(formula));
        };
    }

    private List<Box> product(List<Formula> factors) {
        var pieces = new ArrayList<Box>();
        for (var factor : factors) {
            switch (factor) {
                case Formula.Product(var inner)
                when !pieces.isEmpty() -> inner.forEach(part -> pieces.add(typesetter.further(part)));
                case Formula.Product(var inner) -> pieces.addAll(product(inner));
                default -> pieces.add(pieces.isEmpty() ? typesetter.factor(factor) : typesetter.further(factor));
            }
        }
        return pieces;
    }

    private List<Box> joined(List<Box> left, String sign, List<Box> right) {
        var pieces = new ArrayList<>(left);
        pieces.add(typesetter.relation(sign, right.getFirst()));
        pieces.addAll(right.subList(1, right.size()));
        return pieces;
    }

    private List<Box> lines(List<Box> pieces, double width) {
        var lines = new ArrayList<Box>();
        var line = new ArrayList<Box>();
        var pen = 0.0;
        for (var piece : pieces) {
            if (!line.isEmpty() && pen + piece.width() > width) {
                lines.add(Box.row(line));
                line.clear();
                line.add(Box.space(INDENT * typesetter.size()));
                pen = INDENT * typesetter.size();
            }
            line.add(piece);
            pen += piece.width();
        }
        lines.add(Box.row(line));
        return lines;
    }

    private Box stacked(List<Box> lines) {
        var placed = new ArrayList<Box>();
        var width = lines.stream().mapToDouble(Box::width).max().orElse(0);
        var baseline = 0.0;
        for (var k = 0; k < lines.size(); k++) {
            if (k > 0) {
                baseline += lines.get(k - 1).descent()
                        + BETWEEN_LINES * typesetter.size()
                        + lines.get(k).ascent();
            }
            placed.add(lines.get(k).moved(0, baseline));
        }
        return Box.over(width, placed);
    }
}
