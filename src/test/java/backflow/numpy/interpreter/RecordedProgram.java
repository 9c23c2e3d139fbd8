package backflow.numpy.interpreter;

import backflow.numpy.array.NdArray;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A program of a few lines and what NumPy made of it.
///
/// @param code the lines of a function, the last of which returns a tuple
/// @param closeness how near the numbers must be: `exact`, `ulp` (4 units in the last place), or `sum` (10⁻¹² of the
///     largest number of the array, and of float32 10⁻⁵)
/// @param expected what it returned, or nothing where it raised an error
record RecordedProgram(String code, String closeness, Optional<JsonNode> expected) {
    /// How a run compares with what was recorded.
    enum Verdict {
        RIGHT,
        /// Outside the dialect, and said so.
        REFUSED,
        WRONG
    }

    /// @param what the program and the difference, or the refusal
    record Outcome(Verdict verdict, String what) {}

    static RecordedProgram of(JsonNode node) {
        return new RecordedProgram(
                node.get("code").stringValue(),
                node.get("closeness").stringValue(),
                Optional.ofNullable(node.get("returns")));
    }

    Outcome run() {
        Value returned;
        try {
            String text = "def run():\n    " + code.replace("\n", "\n    ") + "\n";
            SourceFile file = SourceFile.parse(new SourceText("program.py", text));
            returned = new PlainProgram(file, Limits.STANDARD, Observer.NONE).call("run", List.of(), Map.of());
        } catch (DialectException e) {
            boolean isRefusal = e.kind() == DialectException.Kind.UNSUPPORTED;
            Verdict verdict = isRefusal ? Verdict.REFUSED : expected.isEmpty() ? Verdict.RIGHT : Verdict.WRONG;
            return outcome(verdict, e.text().toString());
        }
        if (expected.isEmpty()) {
            return outcome(Verdict.WRONG, "no error, but " + PythonText.of(returned, true));
        }
        List<String> differences = new ArrayList<>();
        compare(expected.get(), returned, "result", differences);
        return outcome(differences.isEmpty() ? Verdict.RIGHT : Verdict.WRONG, String.join("; ", differences));
    }

    private Outcome outcome(Verdict verdict, String what) {
        return new Outcome(verdict, code + "\n  → " + what + "\n");
    }

    private void compare(JsonNode expected, Value actual, String place, List<String> differences) {
        String kind = expected.get("kind").stringValue();
        JsonNode value = expected.get("value");
        switch (actual) {
            case Value.Tuple(List<Value> items)
            when kind.equals("tuple") -> compareAll(value, items, place, differences);
            case Value.Sequence list when kind.equals("list") -> compareAll(value, list.items(), place, differences);
            case PlainArray(NdArray array)
            when kind.equals(array.isNumber() ? "scalar" : "array") ->
                compareArrays(expected, array, place, differences);
            case Value.Bool(boolean truth) when kind.equals("bool") && truth == value.booleanValue() -> {}
            case Value.Int(BigInteger integer, var _)
            when kind.equals("int") && integer.equals(value.bigIntegerValue()) -> {}
            case Value.Real(double real, var _)
            when kind.equals("float") && isClose(real, number(value), real, false) -> {}
            case Value.Text(String text) when kind.equals("str") && text.equals(value.stringValue()) -> {}
            case Value.Type(String name) when kind.equals("dtype") && name.equals(value.stringValue()) -> {}
            case Value.None _ when kind.equals("none") -> {}
            default ->
                differences.add(place + " is " + PythonText.kind(actual) + " " + PythonText.of(actual, true)
                        + " instead of " + expected);
        }
    }

    private void compareAll(JsonNode expected, List<Value> actual, String place, List<String> differences) {
        if (expected.size() != actual.size()) {
            differences.add(place + " has " + actual.size() + " items instead of " + expected.size());
            return;
        }
        for (int i = 0; i < actual.size(); i++) {
            compare(expected.get(i), actual.get(i), place + "[" + i + "]", differences);
        }
    }

    private void compareArrays(JsonNode expected, NdArray actual, String place, List<String> differences) {
        String dtype = expected.get("dtype").stringValue();
        List<Integer> shape = new ArrayList<>();
        expected.get("shape").forEach(extent -> shape.add(extent.intValue()));
        if (!dtype.equals(actual.type().toString())
                || !shape.equals(actual.shape().extents())) {
            differences.add(
                    place + " is " + actual.type() + " " + actual.shapeText() + " instead of " + dtype + " " + shape);
            return;
        }
        double[] elements = actual.toArray();
        double largest = 0;
        for (double element : elements) {
            largest = Double.isFinite(element) ? Math.max(largest, Math.abs(element)) : largest;
        }
        JsonNode data = expected.get("value");
        for (int i = 0; i < elements.length; i++) {
            if (!isClose(elements[i], number(data.get(i)), largest, dtype.equals("float32"))) {
                differences.add(place + " has " + elements[i] + " instead of " + data.get(i) + " at " + i);
                return;
            }
        }
    }

    private static double number(JsonNode node) {
        return node.isString()
                ? switch (node.stringValue()) {
                    case "inf" -> Double.POSITIVE_INFINITY;
                    case "-inf" -> Double.NEGATIVE_INFINITY;
                    default -> Double.NaN;
                }
                : node.doubleValue();
    }

    private boolean isClose(double actual, double expected, double largest, boolean isSingle) {
        if (actual == expected || (Double.isNaN(actual) && Double.isNaN(expected))) {
            return true;
        }
        double distance = Math.abs(actual - expected);
        return switch (closeness) {
            case "ulp" -> distance <= 4 * (isSingle ? Math.ulp((float) expected) : Math.ulp(expected));
            case "sum" -> distance <= (isSingle ? 1e-5 : 1e-12) * Math.max(largest, 1);
            default -> false;
        };
    }
}
