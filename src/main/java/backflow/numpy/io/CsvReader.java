package backflow.numpy.io;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Message;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/// Reads a table of numbers: a row on each line, commas between, `#` before a comment, names on the first line if any.
final class CsvReader {
    /// The longest file that is read, in bytes; larger arrays belong in `.npy`.
    static final int LONGEST = 1 << 29;

    private final String file;
    private final ByteBuffer bytes;
    private double[] numbers = new double[64];
    private int count;
    private int rows;
    private int columns;
    private int line;
    private boolean headerSeen;

    CsvReader(String file, byte[] bytes) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /// Reads the table.
    ///
    /// @param rank how many axes are wanted; unless told, one line or one column gives one axis, as in `np.loadtxt`
    /// @throws DataException at the first line and column that is no number, or that makes rows unequal
    Tensor read(OptionalInt rank) {
        while (bytes.hasRemaining()) {
            line++;
            row(nextLine());
        }
        if (rows == 0) {
            throw new DataException(file, Math.max(line, 1), 1, Message.of("data.csv.empty"));
        }
        return Tensor.of(shape(rank), Arrays.copyOf(numbers, count));
    }

    private Shape shape(OptionalInt rank) {
        Shape table = Shape.of(rows, columns);
        int wanted = rank.orElse(count == 1 ? 0 : rows == 1 || columns == 1 ? 1 : 2);
        if (wanted == 0 && count == 1) {
            return Shape.SCALAR;
        }
        return wanted == 1 && (rows == 1 || columns == 1) ? Shape.of(count) : table;
    }

    private String nextLine() {
        ByteBuffer slice = bytes.slice();
        int end = 0;
        while (end < slice.limit() && slice.get(end) != '\n' && slice.get(end) != '\r') {
            end++;
        }
        boolean pair = end + 1 < slice.limit() && slice.get(end) == '\r' && slice.get(end + 1) == '\n';
        bytes.position(Math.min(bytes.position() + end + (pair ? 2 : 1), bytes.limit()));
        return decode(slice.limit(end));
    }

    private String decode(ByteBuffer encoded) {
        CharBuffer text = CharBuffer.allocate(encoded.remaining());
        if (StandardCharsets.UTF_8.newDecoder().decode(encoded, text, true).isError()) {
            int column = 1 + text.flip().codePoints().map(point -> 1).sum();
            throw new DataException(file, line, column, Message.of("data.csv.encoding"));
        }
        String decoded = text.flip().toString();
        return line == 1 && decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private void row(String text) {
        int comment = text.indexOf('#');
        String content = comment < 0 ? text : text.substring(0, comment);
        if (content.isBlank()) {
            return;
        }
        String[] fields = content.split(",", -1);
        if (rows == 0 && !headerSeen && Arrays.stream(fields).allMatch(CsvReader::isName)) {
            headerSeen = true;
            return;
        }
        int start = 0;
        for (int k = 0; k < fields.length; k++) {
            number(content, fields[k], start, k);
            start += fields[k].length() + 1;
        }
        if (rows > 0 && fields.length < columns) {
            throw ragged(content, content.stripTrailing().length(), fields.length);
        }
        columns = fields.length;
        rows++;
    }

    private void number(String content, String field, int start, int column) {
        int first = start + field.length() - field.stripLeading().length();
        if (rows > 0 && column == columns) {
            throw ragged(content, first, content.split(",", -1).length);
        }
        if (field.isBlank()) {
            throw new DataException(file, line, column(content, start), Message.of("data.csv.missing"));
        }
        if (!DecimalNumber.matches(field.strip())) {
            Message message = Message.of("data.csv.number", field.strip());
            throw new DataException(file, line, column(content, first), message);
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = DecimalNumber.parse(field.strip());
    }

    private DataException ragged(String content, int offset, int found) {
        Message message = Message.of("data.csv.ragged", String.valueOf(found), String.valueOf(columns));
        return new DataException(file, line, column(content, offset), message);
    }

    /// Returns the column of an offset, from 1, in code points.
    private static int column(String content, int offset) {
        return 1 + content.codePointCount(0, offset);
    }

    private static boolean isName(String field) {
        return !field.isBlank() && !DecimalNumber.matches(field.strip());
    }
}
