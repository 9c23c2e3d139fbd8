package backflow.numpy;

import backflow.numpy.interpreter.Input;
import backflow.numpy.interpreter.Interpreter;
import backflow.numpy.interpreter.Value;
import backflow.numpy.listing.PythonNumber;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.SourceText;
import backflow.op.SymbolicShape;
import backflow.tensor.MersenneTwister;
import backflow.tensor.Shape;
import backflow.tensor.ShapeException;
import backflow.tensor.Tensor;
import backflow.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Gives every parameter its data: what is given from outside, else the header's friendly arrays, else drawn numbers.
final class InputData {
    private static final long HIGHEST_SEED = 0xffff_ffffL;
    static final String UPSTREAM = "dout";

    private final SourceText source;
    private final Header header;
    private final Setup setup;
    private final SizeTable sizes = new SizeTable();
    private final MersenneTwister random;

    InputData(SourceText source, Header header, Setup setup) {
        this.source = source;
        this.header = header;
        this.setup = setup;
        long seed = setup.seed().orElse(0);
        if (seed < 0 || seed > HIGHEST_SEED) {
            throw new SetupException("dialect.setup.seed", Long.toString(seed), Long.toString(HIGHEST_SEED));
        }
        random = new MersenneTwister(seed);
    }

    /// Returns the sizes of this run by symbol.
    Map<String, Integer> sizes() {
        return sizes.sizes();
    }

    /// Returns what each parameter is given.
    ///
    /// @throws SetupException if something is given that the function does not have
    /// @throws DialectException if an array does not fit its parameter, or a shape is not known
    List<Input> inputs(List<Declaration> declarations) {
        List<Declaration.OfArray> arrays = KnownNames.arrays(declarations);
        KnownNames.of(declarations).check(setup);
        setup.sizes().forEach(sizes::set);
        for (Declaration.OfArray array : arrays) {
            Optional.ofNullable(setup.arrays().get(array.name())).ifPresent(given -> fit(array, given));
        }
        for (Declaration.OfArray array : arrays) {
            // A size that is given from outside outweighs the header's.
            Optional.ofNullable(header.arrays().get(array.name())).ifPresent(friendly -> adopt(array, friendly));
        }
        arrays.forEach(array -> sizes.fill(array.shape()));
        bound(declarations);
        return declarations.stream().map(this::input).toList();
    }

    /// Refuses more numbers than a run may hold before the first of them is drawn, which takes long.
    private void bound(List<Declaration> declarations) {
        long count = 0;
        for (Declaration declaration : declarations) {
            if (declaration instanceof Declaration.OfArray array && isDrawn(array.name())) {
                count += shape(array).size();
            }
        }
        if (count > Interpreter.MOST_ELEMENTS) {
            throw new SetupException("dialect.budget.elements", Long.toString(Interpreter.MOST_ELEMENTS));
        }
    }

    private boolean isDrawn(String name) {
        return !setup.arrays().containsKey(name)
                && (setup.isDrawn() || !header.arrays().containsKey(name));
    }

    private Shape shape(Declaration.OfArray declaration) {
        try {
            return sizes.shape(declaration.shape());
        } catch (ShapeException e) {
            throw new DialectException(Kind.SHAPE, source, declaration.span(), e.text());
        }
    }

    private void fit(Declaration.OfArray declaration, Tensor given) {
        sizes.read(declaration.shape(), given).ifPresent(symbol -> {
            String shape = given.shape().toString();
            throw symbol.equals("()")
                    ? error(
                            declaration,
                            "dialect.parameter.rank",
                            shape,
                            declaration.shape().toString())
                    : error(
                            declaration,
                            "dialect.parameter.size",
                            shape,
                            declaration.shape().toString(),
                            symbol);
        });
    }

    private void adopt(Declaration.OfArray declaration, Tensor friendly) {
        SymbolicShape symbols = declaration.shape();
        for (int axis = 0; axis < Math.min(symbols.rank(), friendly.rank()); axis++) {
            if (symbols.isNamed(axis)) {
                sizes.sizes().putIfAbsent(symbols.axis(axis), friendly.shape().extent(axis));
            }
        }
    }

    private Input input(Declaration declaration) {
        return switch (declaration) {
            case Declaration.OfArray array -> new Input.OfArray(array.name(), array(array), array.shape());
            case Declaration.OfScalar scalar -> new Input.OfScalar(scalar.name(), scalar(scalar));
            case Declaration.OfDict dict -> new Input.OfDict(dict.name(), entries(dict));
            case Declaration.OfUnknown unknown -> unknown(unknown);
        };
    }

    private Input unknown(Declaration.OfUnknown unknown) {
        Tensor given = setup.arrays().get(unknown.name());
        String setting = setup.settings().get(unknown.name());
        if (given != null) {
            return new Input.OfArray(unknown.name(), given, SymbolicShape.of(given.shape()));
        }
        if (setting != null) {
            return new Input.OfScalar(unknown.name(), literal(setting));
        }
        throw error(unknown, "dialect.parameter.shape", unknown.name());
    }

    /// A dict parameter's arrays are optional in training, where the function makes its own at the first call.
    private List<Input> entries(Declaration.OfDict dict) {
        boolean isTest = dict.entries().stream()
                .anyMatch(entry -> entry instanceof Declaration.OfScalar scalar
                        && scalar.name().equals("mode")
                        && scalar(scalar).equals(new Value.Text("test")));
        return dict.entries().stream()
                .filter(entry -> switch (entry) {
                    case Declaration.OfArray array -> isTest || isGiven(array.name());
                    case Declaration.OfUnknown unknown -> isGiven(unknown.name());
                    case Declaration.OfScalar scalar -> true;
                    case Declaration.OfDict inner -> true;
                })
                .map(this::input)
                .toList();
    }

    private boolean isGiven(String name) {
        return header.arrays().containsKey(name)
                || setup.arrays().containsKey(name)
                || setup.settings().containsKey(name);
    }

    private Value scalar(Declaration.OfScalar scalar) {
        String text = setup.settings().get(scalar.name());
        return text == null
                ? scalar.standard()
                : switch (scalar.standard()) {
                    case Value.Int(var standard, var _) -> number(scalar.name(), text, PythonNumber.repr(standard));
                    case Value.Real(var standard, var _) -> number(scalar.name(), text, PythonNumber.repr(standard));
                    default -> literal(text);
                };
    }

    private static Value number(String name, String text, String standard) {
        Value value = literal(text);
        boolean isNumber = value instanceof Value.Int
                || (value instanceof Value.Real(double real, var _) && Double.isFinite(real));
        if (!isNumber) {
            throw new SetupException("dialect.setup.number", name, text, standard);
        }
        return value;
    }

    /// Returns what a setting says; what is no literal stands for itself: `--set mode=test`.
    private static Value literal(String text) {
        return Literals.parse(text).flatMap(Literals::scalar).orElseGet(() -> new Value.Text(text));
    }

    private Tensor array(Declaration.OfArray declaration) {
        Tensor given = setup.arrays().get(declaration.name());
        if (given != null) {
            return given;
        }
        Tensor friendly = header.arrays().get(declaration.name());
        if (friendly != null && !setup.isDrawn()) {
            fit(declaration, friendly);
            return friendly;
        }
        return drawn(declaration.name(), shape(declaration));
    }

    /// Draws from the normal distribution; a variance is positive, between 0.5 and 1.5.
    private Tensor drawn(String name, Shape shape) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isPositive = lower.contains("var") || lower.contains("std");
        double[] numbers = new double[shape.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = isPositive ? 0.5 + random.nextDouble() : random.nextGaussian();
        }
        return Tensor.of(shape, numbers);
    }

    /// Returns the upstream gradient for an output of this shape.
    Tensor upstream(Shape output) {
        Tensor given = setup.arrays().get(UPSTREAM);
        Tensor friendly = header.arrays().get(UPSTREAM);
        if (given != null) {
            return given;
        }
        boolean fits = friendly != null && !setup.isDrawn() && friendly.shape().equals(output);
        return fits ? Objects.requireNonNull(friendly) : drawn(UPSTREAM, output);
    }

    private DialectException error(Declaration declaration, String key, Object... arguments) {
        return new DialectException(Kind.SHAPE, source, declaration.span(), Message.of(key, arguments));
    }
}
