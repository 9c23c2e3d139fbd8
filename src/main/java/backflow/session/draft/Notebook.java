package backflow.session.draft;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceText;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the code of a Jupyter notebook.
///
/// @param name the file's name
/// @see <a href="https://nbformat.readthedocs.io/en/latest/format_description.html">The notebook file format</a>
record Notebook(String name) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Returns the code cells one after another. What is for the notebook and not for Python (`%matplotlib inline`,
    /// `!pip install numpy`) becomes a comment, so that line after line stays where it was.
    ///
    /// @throws DialectException if it is no notebook
    String code(byte[] bytes) {
        JsonNode root = root(bytes);
        List<String> cells = new ArrayList<>();
        cells(root).forEach(cell -> {
            if (cell.path("cell_type").asString("").equals("code")) {
                cells.add(python(source(cell)));
            }
        });
        String code = cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining("\n\n"));
        if (code.isBlank()) {
            throw wrong(1, 1, Message.of("window.check.notebook.empty"));
        }
        return new SourceText(name, code + "\n").text();
    }

    private JsonNode root(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (!root.isObject() || cells(root).isEmpty()) {
                throw wrong(1, 1, Message.of("window.check.notebook.cells"));
            }
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            int line = place == null ? 1 : Math.max(1, place.getLineNr());
            int column = place == null ? 1 : Math.max(1, place.getColumnNr());
            throw wrong(line, column, Message.of("window.check.notebook.json"));
        }
    }

    /// Before version 4 of the format the cells stood in worksheets.
    private static List<JsonNode> cells(JsonNode root) {
        List<JsonNode> cells = new ArrayList<>();
        root.path("cells").forEach(cells::add);
        root.path("worksheets").forEach(sheet -> sheet.path("cells").forEach(cells::add));
        return cells;
    }

    /// A source is one text, or a list of lines with their line ends; before version 4 it was called input.
    private static String source(JsonNode cell) {
        JsonNode source = cell.has("source") ? cell.path("source") : cell.path("input");
        if (!source.isArray()) {
            return source.asString("");
        }
        var joined = new StringBuilder();
        source.forEach(line -> joined.append(line.asString("")));
        return joined.toString();
    }

    private static String python(String cell) {
        boolean isForeign = cell.startsWith("%%");
        return cell.lines()
                .map(line -> isForeign || isMagic(line.strip()) ? "# " + line : line)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isMagic(String line) {
        return line.startsWith("%") || line.startsWith("!") || line.startsWith("?") || line.endsWith("?");
    }

    private DialectException wrong(int line, int column, Message what) {
        return new DialectException(DialectException.Kind.SYNTAX, name, line, column, what);
    }
}
