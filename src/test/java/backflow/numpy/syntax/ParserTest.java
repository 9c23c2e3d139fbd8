package backflow.numpy.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "-x ** 2 → (-(x ** (2)))",
                "2 ** -x ** y → ((2) ** (-(x ** y)))",
                "a ** b ** c → (a ** (b ** c))",
                "a - b - c → ((a - b) - c)",
                "a / b * c → ((a / b) * c)",
                "a + b * c ** d → (a + (b * (c ** d)))",
                "a @ b + c → ((a @ b) + c)",
                "a // b % c → ((a // b) % c)",
                "-a * b → ((-a) * b)",
                "- - a → (-(-a))",
                "~a & b | c ^ d << e → (((~a) & b) | (c ^ (d << e)))",
                "not a == b → (not (a == b))",
                "a < b <= c → (a < b <= c)",
                "a or b and not c → (a or (b and (not c)))",
                "a is not None and b not in c → ((a is not None) and (b not in c))",
                "a if b else c if d else e → (a if b else (c if d else e))",
                "lambda x, *a, y=1: x + y → (lambda x, *a, y=(1): (x + y))",
                "x.T.dot(w)[0] → x.T.dot(w)[(0)]",
                "x[:, None, ::2, ...] → x[:, None, ::(2), ...]",
                "x[1:-1] → x[(1):(-(1))]",
                "f(a, *b, c=1, **d) → f(a, *b, c=(1), **d)",
                "(a, (b, c), (d,), ()) → (a, (b, c), (d,), ())",
                "((a)) → a",
                "[x for x in y if x if not z] → [x for x in y if x if (not z)]",
                "{k: v for k, v in d.items()} → {k: v for (k, v) in d.items()}",
                "sum(x * x for x in y) → sum(((x * x) for x in y))",
                "{'a': 1, **d} → {'a': (1), **d}",
                "'a' \"b\" r'\\n' → 'ab\\U0000005cn'",
                "1_000 + 0x1F + 1. + .5e-3 → ((((1000) + (31)) + (1.0)) + (5.0E-4))",
                "f'{x!r} {y:.{n}f} {{}}' → f\"{ x!r} { y:.{ n}f} {{}}\"",
                "f'{d[\"k\"]=}' → f\"d[\\U00000022k\\U00000022]={ d['k']}\"",
            })
    void anExpressionGroupsAsInPython(String source, String grouped) {
        SourceFile file = SourceFile.parse(new SourceText("expression.py", source.strip()));
        assertThat(file.broken()).isEmpty();
        assertThat(SourcePrinter.print(file.body()).strip()).isEqualTo(grouped.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "out = x\n",
                "a = b = c, *d = e\n",
                "x[0], y.z = 1, 2\n",
                "x **= 2; y //= 3\n",
                "n: int = 4\n",
                "def f(a, b=1, *args, c, d=2, **kw):\n  'doc'\n  return\n",
                "def f(x): return x\n",
                "if a:\n\tb\nelif c: d\nelse:\n\te\n",
                "for i, (a, b) in enumerate(c):\n    if a: continue\n    break\nelse:\n    pass\n",
                "while True:\n    assert x, 'no'\nelse: pass\n",
                """
                try:
                    a
                except (A, B) as e:
                    raise
                except:
                    raise A from e
                else:
                    b
                finally:
                    c
                """,
                "with open(a) as b, c:\n    del d, e[0]\n",
                "import numpy as np, os.path\nfrom . import a\nfrom .b.c import (d as e, f,)\nfrom g import *\n",
                """
                class A(B, metaclass=C):
                    x = 1

                    @property
                    def f(self):
                        global g
                        nonlocal h
                """,
                "x = (1 +\n# a comment\n  2\n\n)\ny = 1 + \\\n  2\n",
                "\n\n   # only a comment\n\t\n",
                "x = 1  # no line end",
            })
    void whatIsWrittenBackReadsTheSame(String source) {
        SourceFile file = SourceFile.parse(new SourceText("program.py", source));
        assertThat(file.broken()).isEmpty();
        String written = SourcePrinter.print(file.body());
        SourceFile again = SourceFile.parse(new SourceText("written.py", written));
        assertThat(again.broken()).isEmpty();
        assertThat(SourcePrinter.print(again.body())).isEqualTo(written);
    }

    @Test
    void aSpanCoversTheParenthesesInsideAnExpression() {
        SourceText source = new SourceText("span.py", "y = (a + b) * (c)\n");
        Statement statement = SourceFile.parse(source).body().getFirst();
        assertThat(statement).isInstanceOf(Statement.Assign.class);
        assertThat(source.slice(((Statement.Assign) statement).value().span())).isEqualTo("(a + b) * (c)");
    }

    @Test
    void columnsCountCodePoints() {
        SourceText source = new SourceText("columns.py", "'𝛾𝛽' + $\n");
        DialectException error = SourceFile.parse(source).broken().getFirst().error();
        assertThat(error.column()).isEqualTo(8);
    }

    @Test
    void commentsAreKeptWithTheirPlaces() {
        SourceFile file = SourceFile.parse(new SourceText("comments.py", "x = 1  # one\n#  2: two \n"));
        assertThat(file.comments()).extracting(Comment::text).containsExactly("one", "2: two");
        assertThat(file.comments())
                .extracting(comment -> comment.span().column())
                .containsExactly(8, 1);
    }

    @Test
    void aBrokenFunctionLeavesTheOthersWhole() {
        String source = """
            def first(x):
                return x

            def open_bracket(x):
                return np.sum(x, axis=(0, 1

            def second(x):
                return x

            def open_string(x):
                '''never closed
                return x

            def third(x):
                return x
            def no_body(x):
            def fourth(x):
                return x
            """;
        SourceFile file = SourceFile.parse(new SourceText("file.py", source));
        assertThat(file.functions())
                .extracting(Statement.FunctionDefinition::name)
                .containsExactly("first", "second", "third", "fourth");
        assertThat(file.broken())
                .extracting(broken -> broken.function().orElseThrow())
                .containsExactly("open_bracket", "open_string", "no_body");
    }
}
