package backflow.numpy.syntax;

import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a source text into tokens, as Python's tokenizer does.
///
/// It does not stop at a mistake: it leaves a token of type [TokenType#FLAW] in its place and goes on, so that the
/// functions
/// beside it can still be read. A bracket left open ends where the next `def` or `class` begins a line.
///
/// @see <a href="https://docs.python.org/3/reference/lexical_analysis.html">Python: lexical analysis</a>
final class Scanner {
    private static final int MOST_FLAWS = 100;
    private final Characters characters;
    private final StringScanner strings;
    private final Indentation indentation = new Indentation();
    private final Brackets brackets = new Brackets();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private int flaws;

    private Scanner(SourceText source, Span part) {
        characters = new Characters(source.text(), part);
        strings = new StringScanner(characters);
    }

    /// Scans a whole file.
    static Scan scan(SourceText source) {
        Scanner scanner = new Scanner(source, new Span(0, source.text().length(), 1, 1));
        scanner.lines();
        return new Scan(scanner.tokens, scanner.comments);
    }

    /// Scans one expression inside a string: line ends mean nothing there.
    static Scan scanExpression(SourceText source, Span part) {
        Scanner scanner = new Scanner(source, part);
        scanner.skipSpace(true);
        while (!scanner.characters.atEnd() && scanner.flaws < MOST_FLAWS) {
            scanner.token();
            scanner.skipSpace(true);
        }
        scanner.unclosed();
        scanner.add(TokenType.END, scanner.characters.here());
        return new Scan(scanner.tokens, scanner.comments);
    }

    private void lines() {
        while (!characters.atEnd() && flaws < MOST_FLAWS) {
            indent();
            line();
        }
        unclosed();
        endLine();
        indentation.leaveAll(() -> add(TokenType.DEDENT, characters.here()));
        add(TokenType.END, characters.here());
    }

    /// Measures the white space before a line; blank lines and comments have no indentation.
    private void indent() {
        Span start = characters.here();
        indentation.measure(characters);
        int next = characters.peek();
        if (next == '\n' || next == '#' || next == Characters.END || (next == '\\' && characters.peek(1) == '\n')) {
            return;
        }
        Message wrong = indentation.compare(start.line(), step -> add(step, characters.here()));
        if (wrong != null) {
            flaw(characters.here(), wrong);
        }
    }

    private void line() {
        while (!characters.atEnd() && flaws < MOST_FLAWS) {
            skipSpace(false);
            if (characters.atEnd()) {
                return;
            }
            if (characters.peek() == '\n') {
                endLine();
                characters.advance();
                if (brackets.isEmpty()) {
                    return;
                }
                if (atDefinition()) {
                    unclosed();
                    endLine();
                    return;
                }
            } else {
                token();
            }
        }
    }

    private void skipSpace(boolean lineEnds) {
        while (!characters.atEnd()) {
            int next = characters.peek();
            if (next == ' ' || next == '\t' || next == '\f' || (lineEnds && next == '\n')) {
                characters.advance();
            } else if (next == '\\' && characters.peek(1) == '\n') {
                characters.advance(2);
            } else if (next == '#') {
                comment();
            } else {
                return;
            }
        }
    }

    private void comment() {
        Span start = characters.here();
        characters.skipLine();
        Span span = characters.since(start);
        comments.add(new Comment(characters.slice(span).substring(1).strip(), span));
    }

    private void token() {
        Span start = characters.here();
        int next = characters.peek();
        if (strings.atString()) {
            string(start);
        } else if (Character.isUnicodeIdentifierStart(next) || next == '_') {
            name(start);
        } else if (isDigit(next) || (next == '.' && isDigit(characters.peek(1)))) {
            number(start);
        } else {
            operator(start);
        }
    }

    private void string(Span start) {
        Message wrong = strings.scan();
        if (wrong == null) {
            add(TokenType.TEXT, characters.since(start));
            return;
        }
        flaw(start, wrong);
        if (characters.atEnd()) {
            characters.moveTo(start);
            toNextDefinition();
        }
    }

    private void name(Span start) {
        while (isNamePart(characters.peek())) {
            characters.advance();
        }
        Span span = characters.since(start);
        add(Words.isKeyword(characters.slice(span)) ? TokenType.KEYWORD : TokenType.NAME, span);
    }

    private void number(Span start) {
        boolean prefixed = characters.peek() == '0' && "xob".indexOf(characters.peek(1) | 0x20) >= 0;
        while (NumberLiteral.continues(characters, prefixed)) {
            characters.advance();
        }
        add(TokenType.NUMBER, characters.since(start));
    }

    private void operator(Span start) {
        String operator = Words.operatorAt(characters);
        if (!operator.isEmpty()) {
            characters.advance(operator.length());
            Token token = new Token(TokenType.OPERATOR, operator, characters.since(start));
            Message wrong = brackets.accept(token);
            if (wrong == null) {
                tokens.add(token);
            } else {
                flaw(start, wrong);
            }
            return;
        }
        int character = characters.peek();
        characters.advance();
        flaw(characters.since(start), Flaws.character(character));
    }

    private void unclosed() {
        Token open = brackets.outermost();
        if (open != null) {
            flaw(open.span(), Message.of("dialect.bracket.unclosed", open.text()));
            brackets.clear();
        }
    }

    /// No `def` or `class` can stand in a bracket, so one that begins a line shows that the bracket was forgotten.
    private boolean atDefinition() {
        return characters.column() == 1 && (characters.startsWith("def ") || characters.startsWith("class "));
    }

    private void toNextDefinition() {
        characters.skipLine();
        while (!characters.atEnd()) {
            characters.advance();
            if (atDefinition()) {
                unclosed();
                endLine();
                indent();
                return;
            }
            characters.skipLine();
        }
    }

    /// Ends a logical line, unless it is empty or goes on inside a bracket.
    private void endLine() {
        @Nullable TokenType last = tokens.isEmpty() ? null : tokens.getLast().type();
        boolean empty =
                last == null || last == TokenType.NEWLINE || last == TokenType.INDENT || last == TokenType.DEDENT;
        if (brackets.isEmpty() && !empty) {
            add(TokenType.NEWLINE, characters.here());
        }
    }

    private void flaw(Span span, Message message) {
        flaws++;
        tokens.add(new Token(TokenType.FLAW, "", span, message));
    }

    private void add(TokenType type, Span span) {
        tokens.add(new Token(type, characters.slice(span), span));
    }

    private static boolean isNamePart(int character) {
        return Character.isUnicodeIdentifierPart(character) && !Character.isIdentifierIgnorable(character);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
