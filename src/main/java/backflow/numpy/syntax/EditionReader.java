package backflow.numpy.syntax;

import backflow.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds out from its words which Python a file is written in, before it is parsed: what a word means depends on it.
final class EditionReader {
    private static final Map<String, String> METHODS =
            Map.of("iteritems", "items", "itervalues", "values", "iterkeys", "keys", "has_key", "in");
    private static final Set<String> PRINT_ARGUMENTS = Set.of("end", "sep", "file", "flush");
    private static final Pattern LONG = Pattern.compile("0[xX][0-9a-fA-F]+[lL]|[0-9]+[lL]");
    private static final Pattern OCTAL = Pattern.compile("0[0-9]*[1-9][0-9]*");

    private final List<Token> tokens;
    private final Set<String> bound = new HashSet<>();
    private final Set<String> fromFuture = new HashSet<>();
    private final List<Edition.Remark> remarks = new ArrayList<>();
    private boolean isModern;

    private EditionReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Edition read(List<Token> tokens) {
        EditionReader reader = new EditionReader(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            reader.bind(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            reader.visit(i);
        }
        return reader.edition();
    }

    private Edition edition() {
        boolean isOld = !remarks.isEmpty() && !isModern;
        return new Edition(
                isOld,
                isOld && !fromFuture.contains("print_function"),
                isOld && !fromFuture.contains("division"),
                remarks);
    }

    private Token at(int i) {
        return tokens.get(Math.clamp(i, 0, tokens.size() - 1));
    }

    /// Notes the names that the file itself gives a meaning, as `from past.builtins import xrange` does.
    private void bind(int i) {
        Token token = at(i);
        if (token.is("import") && at(i - 1).text().equals("__future__")) {
            for (int k = i + 1; at(k).type() != TokenType.NEWLINE && at(k).type() != TokenType.END; k++) {
                fromFuture.add(at(k).text());
            }
        } else if (token.type() == TokenType.NAME) {
            Token before = at(i - 1);
            boolean isBound = at(i + 1).is("=") || before.is("import") || before.is("as") || before.is("def");
            if (isBound && i > 0) {
                bound.add(token.text());
            }
        }
    }

    private void visit(int i) {
        Token token = at(i);
        switch (token.type()) {
            case NAME -> name(i, token);
            case NUMBER -> number(token);
            case TEXT -> isModern |= TextLiteral.of(token).has('f');
            case KEYWORD -> keyword(i, token);
            case OPERATOR -> operator(i, token);
            case NEWLINE, INDENT, DEDENT, FLAW, END -> {}
        }
    }

    private void name(int i, Token token) {
        String text = token.text();
        Token then = at(i + 1);
        if (text.equals("print") && then.is("(")) {
            isModern |= !fromFuture.contains("print_function") && namesAnArgument(i + 1);
        } else if (beginsStatement(i) && (text.equals("print") || text.equals("exec")) && isOperand(then)) {
            remark(token, "dialect.python2." + text);
        } else if (at(i - 1).is(".") && METHODS.containsKey(text) && then.is("(")) {
            remark(token, "dialect.python2.name", text, METHODS.getOrDefault(text, text));
        } else if (!at(i - 1).is(".") && then.is("(") && !bound.contains(text)) {
            Edition.PYTHON_3.modern(text).ifPresent(modern -> remark(token, "dialect.python2.name", text, modern));
        }
    }

    private static boolean isOperand(Token token) {
        return switch (token.type()) {
            case NAME, NUMBER, TEXT -> true;
            case KEYWORD -> Set.of("None", "True", "False", "not", "lambda").contains(token.text());
            default -> token.is(">>") || token.is("`");
        };
    }

    private boolean beginsStatement(int i) {
        Token before = at(i - 1);
        return i == 0
                || before.is(":")
                || before.is(";")
                || before.type() == TokenType.NEWLINE
                || before.type() == TokenType.INDENT
                || before.type() == TokenType.DEDENT;
    }

    /// Tells whether the call whose parenthesis opens at a place gives an argument that only the function has.
    private boolean namesAnArgument(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size() && at(i).type() != TokenType.NEWLINE; i++) {
            depth += depthOf(at(i));
            if (depth == 0) {
                return false;
            }
            if (depth == 1 && at(i + 1).is("=") && PRINT_ARGUMENTS.contains(at(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static int depthOf(Token token) {
        if (token.is("(") || token.is("[") || token.is("{")) {
            return 1;
        }
        return token.is(")") || token.is("]") || token.is("}") ? -1 : 0;
    }

    private void number(Token token) {
        if (LONG.matcher(token.text()).matches()) {
            remark(token, "dialect.number.long-suffix", token.text());
        } else if (OCTAL.matcher(token.text()).matches()) {
            remark(token, "dialect.number.octal", token.text());
        }
        isModern |= token.text().indexOf('_') >= 0;
    }

    private void keyword(int i, Token token) {
        switch (token.text()) {
            case "except" -> remarkComma(i, ":", "dialect.python2.except");
            case "raise" -> remarkComma(i, ";", "dialect.python2.raise");
            case "nonlocal", "async", "await" -> isModern = true;
            case "from" -> isModern |= !beginsStatement(i) && !at(i - 1).is("yield");
            default -> {}
        }
    }

    /// Remarks a comma that stands in no bracket, up to the end of the line or the given word.
    private void remarkComma(int start, String end, String key) {
        int depth = 0;
        for (int i = start + 1; at(i).type() != TokenType.NEWLINE && at(i).type() != TokenType.END; i++) {
            depth += depthOf(at(i));
            if (depth == 0 && at(i).is(end)) {
                return;
            }
            if (depth == 0 && at(i).is(",")) {
                remark(at(i), key);
                return;
            }
        }
    }

    private void operator(int i, Token token) {
        switch (token.text()) {
            case "<>" -> remark(token, "dialect.python2.unequal");
            case "`" -> remark(token, "dialect.character.backtick");
            case "->", ":=", "@=" -> isModern = true;
            case "@" -> isModern |= !beginsStatement(i);
            default -> {}
        }
    }

    private void remark(Token token, String key, Object... arguments) {
        remarks.add(new Edition.Remark(token.span(), Message.of(key, arguments)));
    }
}
