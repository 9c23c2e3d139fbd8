package backflow.numpy.array;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The letters of an `einsum`: one string for each operand, and one for the result. A dot stands for the axes of the
/// ellipsis.
///
/// @param operands the letters of each operand's axes, in order
/// @param result the letters of the result's axes
/// @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.einsum.html">NumPy: einsum</a>
record Subscripts(List<String> operands, String result) {
    /// Reads a specification such as `ij,jk->ik`, `...ij->...`, `ii`.
    ///
    /// @throws ArrayException if it is malformed or names another number of operands
    static Subscripts of(String specification, int count) {
        String text = specification.replace(" ", "").replace("...", ".");
        int arrow = text.indexOf("->");
        String inputs = arrow < 0 ? text : text.substring(0, arrow);
        List<String> operands = List.of(inputs.split(",", -1));
        String result = arrow < 0 ? implied(operands) : text.substring(arrow + 2);
        if (operands.size() != count) {
            throw new ArrayException(
                    ErrorType.VALUE,
                    "array.einsum.count",
                    specification,
                    Integer.toString(operands.size()),
                    Integer.toString(count));
        }
        List<String> all = new ArrayList<>(operands);
        all.add(result);
        for (String letters : all) {
            check(letters, specification);
        }
        for (int i = 0; i < result.length(); i++) {
            char letter = result.charAt(i);
            boolean isTwice = result.indexOf(letter) != result.lastIndexOf(letter);
            if (isTwice || operands.stream().noneMatch(operand -> operand.indexOf(letter) >= 0)) {
                throw new ArrayException(
                        ErrorType.VALUE,
                        "array.einsum.result",
                        specification,
                        letter == '.' ? "..." : String.valueOf(letter));
            }
        }
        return new Subscripts(operands, result);
    }

    private static void check(String letters, String specification) {
        boolean isGood = letters.chars().allMatch(each -> each == '.' || (Character.isLetter(each) && each < 128))
                && letters.indexOf('.') == letters.lastIndexOf('.');
        if (!isGood) {
            throw new ArrayException(ErrorType.VALUE, "array.einsum.letters", specification);
        }
    }

    /// Without an arrow, the letters that come once, in the order of the alphabet, behind the ellipsis.
    private static String implied(List<String> operands) {
        var counts = new TreeMap<Character, Integer>();
        String joined = String.join("", operands);
        joined.chars().forEach(each -> counts.merge((char) each, 1, Integer::sum));
        boolean hasEllipsis = counts.remove('.') != null;
        String once = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(entry -> String.valueOf(entry.getKey()))
                .collect(Collectors.joining());
        return hasEllipsis ? "." + once : once;
    }

    /// Writes out the ellipsis as so many axes, each with a digit for a letter that counts them from the last.
    static String spread(String letters, int axes) {
        StringBuilder digits = new StringBuilder();
        for (int axis = axes; axis > 0; axis--) {
            digits.append((char) (0x100 + axis));
        }
        return letters.replace(".", digits);
    }
}
