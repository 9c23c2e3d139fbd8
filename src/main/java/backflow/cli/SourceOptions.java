package backflow.cli;

import backflow.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which code is run, and on which data.
final class SourceOptions {
    private static final long LARGEST_SEED = 0xffff_ffffL;

    @Parameters(arity = "0..1", paramLabel = "SOURCE", descriptionKey = "source")
    Optional<String> source = Optional.empty();

    @Option(names = "--input", paramLabel = "NAME=FILE", descriptionKey = "input")
    List<String> inputs = new ArrayList<>();

    @Option(names = "--shape", paramLabel = "NAME=LENGTH", descriptionKey = "shape")
    List<String> shapes = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "K", descriptionKey = "seed")
    Optional<String> seed = Optional.empty();

    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "set")
    List<String> settings = new ArrayList<>();

    @Option(names = "--function", paramLabel = "NAME", descriptionKey = "function")
    Optional<String> function = Optional.empty();

    /// Returns the name of the source, that of an example unless told.
    String source() {
        return source.orElse("batchnorm");
    }

    /// Returns the files of the arrays by parameter.
    Map<String, String> inputs() {
        return Values.pairs("--input", inputs, file -> file);
    }

    /// Returns the sizes by symbol.
    Map<String, Integer> shapes() {
        return Values.pairs("--shape", shapes, text -> Values.wholeNumber("--shape", text, 1, Shape.MAXIMUM_SIZE));
    }

    OptionalLong seed() {
        return seed.map(text -> OptionalLong.of(Values.wholeNumber("--seed", text, 0, LARGEST_SEED)))
                .orElse(OptionalLong.empty());
    }

    /// Returns the values of scalar parameters, as written.
    Map<String, String> settings() {
        return Values.pairs("--set", settings, value -> value);
    }
}
