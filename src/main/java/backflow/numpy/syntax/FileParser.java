package backflow.numpy.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses a file statement by statement, and goes on behind a broken one.
final class FileParser {
    private final SourceText source;
    private final Scan scan;
    private final Edition edition;
    private final TokenStream tokens;
    private final Depth depth;
    private final StatementParser statements;

    FileParser(SourceText source) {
        this.source = source;
        this.scan = Scanner.scan(source);
        this.edition = EditionReader.read(scan.tokens());
        this.tokens = new TokenStream(source, scan, edition);
        this.depth = new Depth(tokens);
        this.statements = new StatementParser(tokens, depth);
    }

    SourceFile parse() {
        List<Statement> body = new ArrayList<>();
        List<SourceFile.Broken> broken = new ArrayList<>();
        while (!tokens.at(TokenType.END)) {
            int start = tokens.position();
            Optional<String> function = tokens.definedName();
            try {
                body.addAll(statements.statements());
            } catch (DialectException e) {
                broken.add(new SourceFile.Broken(function, e));
                tokens.skipToOuterLevel(start);
                depth.reset();
            }
        }
        return new SourceFile(source, body, broken, scan.comments(), edition);
    }
}
