package backflow.numpy.syntax;

import backflow.text.Message;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// A file's name and its text, with `\n` alone as line end and without a byte order mark.
public record SourceText(String name, String text) {
    /// The longest text that is read; the longest course assignment is a fiftieth of it.
    public static final int LONGEST = 2_000_000;

    /// Normalises the line ends.
    ///
    /// @throws DialectException if the text is longer than [#LONGEST] characters
    public SourceText {
        if (text.length() > LONGEST) {
            throw tooLong(name);
        }
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// Reads a text from UTF-8.
    ///
    /// @throws DialectException if there are too many bytes, or one of them is not UTF-8, with its line and column
    public static SourceText decode(String name, byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw tooLong(name);
        }
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, characters, true);
        String decoded = characters.flip().toString();
        if (result.isError()) {
            throw notUtf8(new SourceText(name, decoded), bytes[input.position()], input.position());
        }
        return new SourceText(name, decoded);
    }

    /// Returns the text of a span.
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// Returns the text of a line, from 1, without its line end.
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static DialectException tooLong(String name) {
        Message message = Message.of("dialect.source.long", LONGEST);
        return new DialectException(DialectException.Kind.SYNTAX, name, 1, 1, message);
    }

    private static DialectException notUtf8(SourceText before, byte wrong, int offset) {
        String text = before.text();
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        int lineStart = text.lastIndexOf('\n') + 1;
        int column = 1 + text.codePointCount(lineStart, text.length());
        Message message =
                Message.of("dialect.source.encoding", String.format("0x%02X", wrong), Integer.toString(offset));
        return new DialectException(DialectException.Kind.SYNTAX, before.name(), line, column, message);
    }
}
