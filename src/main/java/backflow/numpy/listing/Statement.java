package backflow.numpy.listing;

import backflow.op.Code;
import java.util.List;
import java.util.OptionalInt;

/// A line that assigns a value or a gradient.
///
/// @param target the variable
/// @param operator `=` or `+=`
/// @param value the expression
/// @param shape the symbolic shape of the variable
/// @param stage the stage that it belongs to
/// @param steps the numbers of the steps that it carries out
record Statement(String target, String operator, Code value, String shape, OptionalInt stage, List<Integer> steps) {
    String text() {
        return target + " " + operator + " " + value.text();
    }

    ListingLine line() {
        return new ListingLine(text(), 4, shape, stage, steps);
    }
}
