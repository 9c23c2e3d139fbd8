package backflow.numpy.syntax;

import backflow.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which Python a file is written in. It is decided once for each file: Python 2 if it has something that only
/// Python 2 reads and nothing that only Python 3 reads, else Python 3.
///
/// @param isOld whether it is Python 2
/// @param hasPrintStatement whether `print` is a statement, as in Python 2 unless the file imports the function
/// @param dividesDown whether `/` of integers rounds down, as in Python 2 unless the file imports the true division
/// @param remarks what only Python 2 reads, in the order of the file
public record Edition(boolean isOld, boolean hasPrintStatement, boolean dividesDown, List<Remark> remarks) {
    /// Python 3, with nothing to remark.
    public static final Edition PYTHON_3 = new Edition(false, false, false, List.of());

    /// What Python 3 has in the place of names that only Python 2 knows; methods begin with a dot.
    private static final Map<String, String> MODERN = Map.of(
            "xrange", "range",
            "unicode", "str",
            "long", "int",
            "basestring", "str",
            "raw_input", "input",
            ".iteritems", "items",
            ".itervalues", "values",
            ".iterkeys", "keys",
            ".has_key", "in");

    public Edition {
        remarks = List.copyOf(remarks);
    }

    /// Something that only Python 2 reads, with what Python 3 has instead.
    public record Remark(Span span, Message text) {}

    /// Returns what Python 3 has in the place of a name that only Python 2 knows, if the file is not in Python 2.
    public Optional<String> modern(String name) {
        return isOld ? Optional.empty() : Optional.ofNullable(MODERN.get(name));
    }
}
