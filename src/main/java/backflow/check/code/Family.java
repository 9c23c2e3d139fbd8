package backflow.check.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A layer that is known: what its functions are given, and which program of `assets/references` they are compared
/// with.
///
/// @param name the name of its reference
/// @param inputs its arrays, in the order of the course
/// @param settings its numbers by name
/// @param hasTestMode whether it has running averages and a test mode
/// @param isTraced whether its reference is forward alone, so that gradients come from the graph
record Family(String name, List<Input> inputs, List<Setting> settings, boolean hasTestMode, boolean isTraced) {
    /// The name of a layer that only its own forward pass knows.
    static final String OTHER = "other";

    /// An array.
    ///
    /// @param name what the course calls it
    /// @param symbols its shape
    record Input(String name, List<String> symbols) {}

    /// A number.
    ///
    /// @param name what the course calls it
    /// @param values its value on each data set
    record Setting(String name, List<Double> values) {
        double value(int set) {
            return values.get(set % values.size());
        }
    }

    private static final List<Setting> STATISTICS =
            List.of(new Setting("eps", List.of(1e-5, 0.1)), new Setting("momentum", List.of(0.9, 0.75)));

    static final Family BATCHNORM = new Family("batchnorm", scaled("N", "D"), STATISTICS, true, true);

    static final Family LAYERNORM = new Family("layernorm", scaled("N", "D"), STATISTICS.subList(0, 1), false, true);

    static final Family SPATIAL_BATCHNORM = new Family(
            "spatial_batchnorm",
            List.of(
                    new Input("x", List.of("N", "C", "H", "W")),
                    new Input("gamma", List.of("C")),
                    new Input("beta", List.of("C"))),
            STATISTICS,
            true,
            true);

    static final Family SPATIAL_GROUPNORM = new Family(
            "spatial_groupnorm",
            List.of(
                    new Input("x", List.of("N", "C", "H", "W")),
                    new Input("gamma", List.of("1", "C", "1", "1")),
                    new Input("beta", List.of("1", "C", "1", "1"))),
            List.of(new Setting("G", List.of(2.0)), STATISTICS.getFirst()),
            false,
            true);

    static final Family AFFINE = new Family(
            "affine",
            List.of(
                    new Input("x", List.of("N", "H", "W")),
                    new Input("w", List.of("HW", "M")),
                    new Input("b", List.of("M"))),
            List.of(),
            false,
            true);

    static final Family RELU = new Family("relu", List.of(new Input("x", List.of("N", "D"))), List.of(), false, true);

    static final Family DROPOUT = new Family(
            "dropout",
            List.of(new Input("x", List.of("N", "D"))),
            List.of(new Setting("p", List.of(0.6, 0.3)), new Setting("seed", List.of(11.0, 5.0))),
            false,
            false);

    static final Family CONV = new Family(
            "conv",
            List.of(
                    new Input("x", List.of("N", "C", "H", "W")),
                    new Input("w", List.of("F", "C", "K", "L")),
                    new Input("b", List.of("F"))),
            List.of(new Setting("stride", List.of(1.0, 2.0)), new Setting("pad", List.of(1.0, 0.0))),
            false,
            false);

    static final Family MAX_POOL = new Family(
            "max_pool",
            List.of(new Input("x", List.of("N", "C", "H", "W"))),
            List.of(
                    new Setting("pool_height", List.of(2.0)),
                    new Setting("pool_width", List.of(2.0)),
                    new Setting("stride", List.of(2.0, 1.0))),
            false,
            false);

    private static List<Input> scaled(String batch, String feature) {
        return List.of(
                new Input("x", List.of(batch, feature)),
                new Input("gamma", List.of(feature)),
                new Input("beta", List.of(feature)));
    }

    /// Returns whether there is a reference for what the forward pass gives.
    boolean hasReference() {
        return !equals(DROPOUT) && !name.equals(OTHER);
    }

    /// Returns the family that a function's name tells.
    static Optional<Family> named(String function) {
        String name = function.toLowerCase(Locale.ROOT).replace("_", "");
        boolean isSpatial = name.contains("spatial") || (name.contains("conv") && name.contains("norm"));
        if (name.contains("groupnorm")) {
            return Optional.of(SPATIAL_GROUPNORM);
        }
        if (name.contains("layernorm")) {
            return Optional.of(LAYERNORM);
        }
        if (name.contains("batchnorm") || name.startsWith("bn")) {
            return Optional.of(isSpatial ? SPATIAL_BATCHNORM : BATCHNORM);
        }
        if ((name.startsWith("affine") && !name.contains("relu"))
                || name.startsWith("linear")
                || name.startsWith("fc")) {
            return Optional.of(AFFINE);
        }
        if (name.startsWith("relu")) {
            return Optional.of(RELU);
        }
        if (name.startsWith("dropout")) {
            return Optional.of(DROPOUT);
        }
        if (name.startsWith("conv") && !name.contains("relu")) {
            return Optional.of(CONV);
        }
        return name.startsWith("maxpool") ? Optional.of(MAX_POOL) : Optional.empty();
    }
}
