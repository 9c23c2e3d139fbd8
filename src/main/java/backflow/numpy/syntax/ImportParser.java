package backflow.numpy.syntax;

import backflow.numpy.syntax.Statement.Import;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses `import …` and `from … import …`.
final class ImportParser {
    private final TokenStream tokens;

    ImportParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    Statement statement() {
        Token start = tokens.take();
        Optional<String> from = Optional.empty();
        List<Import.Alias> names = new ArrayList<>();
        if (start.is("from")) {
            from = Optional.of(fromModule());
            tokens.expect("import");
            importedNames(names);
        } else {
            do {
                Span first = tokens.peek().span();
                names.add(alias(dottedName(), first));
            } while (tokens.takeIf(","));
        }
        return new Import(from, names, start.span().to(tokens.last().span()));
    }

    private String fromModule() {
        StringBuilder name = new StringBuilder();
        while (tokens.at(".") || tokens.at("...")) {
            name.append(tokens.take().text());
        }
        return tokens.at("import") ? name.toString() : name + dottedName();
    }

    private void importedNames(List<Import.Alias> names) {
        if (tokens.at("*")) {
            names.add(new Import.Alias("*", Optional.empty(), tokens.take().span()));
            return;
        }
        boolean inParentheses = tokens.takeIf("(");
        do {
            if (inParentheses && tokens.at(")")) {
                break;
            }
            Token name = tokens.expectName("dialect.expected.name");
            names.add(alias(name.text(), name.span()));
        } while (tokens.takeIf(","));
        if (inParentheses) {
            tokens.expect(")");
        }
    }

    private Import.Alias alias(String name, Span start) {
        Optional<String> alias = tokens.takeIf("as")
                ? Optional.of(tokens.expectName("dialect.expected.name").text())
                : Optional.empty();
        return new Import.Alias(name, alias, start.to(tokens.last().span()));
    }

    private String dottedName() {
        StringBuilder name =
                new StringBuilder(tokens.expectName("dialect.expected.name").text());
        while (tokens.takeIf(".")) {
            name.append('.').append(tokens.expectName("dialect.expected.name").text());
        }
        return name.toString();
    }
}
