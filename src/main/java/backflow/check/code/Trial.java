package backflow.check.code;

import backflow.check.known.Sizes;
import backflow.op.SymbolicShape;
import backflow.tensor.MersenneTwister;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One hidden data set.
///
/// The numbers are such that no mistake stays hidden: all sizes differ and none is degenerate, the features have means
/// far from zero and different spreads, gamma is neither one nor positive only, and the second set has a large eps.
///
/// @param arrays the inputs by name, and the running averages
/// @param numbers the settings by name
/// @param sizes the sizes by symbol
record Trial(Map<String, Tensor> arrays, Map<String, Double> numbers, Sizes sizes) {
    /// How many data sets there are.
    static final int COUNT = 2;

    private static final List<Map<String, Integer>> SIZES = List.of(
            Map.of("N", 5, "D", 4, "C", 4, "H", 3, "W", 2, "HW", 6, "M", 7, "F", 3, "K", 3, "L", 3),
            Map.of("N", 7, "D", 3, "C", 6, "H", 4, "W", 5, "HW", 20, "M", 2, "F", 2, "K", 2, "L", 3));

    /// The least size of a symbol that the course does not have.
    private static final int OTHERS = 3;

    Trial {
        arrays = Collections.unmodifiableMap(new LinkedHashMap<>(arrays));
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /// Returns an array by its name.
    Tensor array(String name) {
        return Objects.requireNonNull(arrays.get(name), name);
    }

    /// Returns a setting by its name.
    double number(String name) {
        return Objects.requireNonNull(numbers.get(name), name);
    }

    /// Draws a data set of a family.
    static Trial draw(Family family, int set) {
        MersenneTwister random = new MersenneTwister(20150211L + set);
        Map<String, Tensor> arrays = new LinkedHashMap<>();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (Family.Input input : family.inputs()) {
            for (String symbol : input.symbols()) {
                if (SymbolicShape.isSymbol(symbol) && !sizes.containsKey(symbol)) {
                    sizes.put(symbol, SIZES.get(set).getOrDefault(symbol, OTHERS + set + sizes.size()));
                }
            }
            arrays.put(input.name(), draw(input, shape(input.symbols(), sizes), random));
        }
        if (family.hasTestMode()) {
            Shape features = shape(family.inputs().get(1).symbols(), sizes);
            arrays.put("running_mean", normal(features, random, 0.3, 0.5));
            arrays.put("running_var", normal(features, random, 0, 1).square().plus(Tensor.scalar(0.4)));
        }
        Map<String, Double> numbers = new LinkedHashMap<>();
        family.settings().forEach(setting -> numbers.put(setting.name(), setting.value(set)));
        return new Trial(arrays, numbers, new Sizes(sizes));
    }

    private static Shape shape(List<String> symbols, Map<String, Integer> sizes) {
        return new Shape(symbols.stream()
                .map(symbol -> SymbolicShape.isSymbol(symbol) ? sizes.get(symbol) : Integer.valueOf(symbol))
                .toList());
    }

    private static Tensor draw(Family.Input input, Shape shape, MersenneTwister random) {
        return switch (input.name()) {
            case "gamma" -> normal(shape, random, 0.4, 1.1);
            case "beta", "b" -> normal(shape, random, -0.3, 0.8);
            case "w" -> normal(shape, random, 0.1, 0.7);
            default -> spread(normal(shape, random, 0, 1));
        };
    }

    /// Returns numbers with a mean and a spread of their own for each position of the second axis.
    private static Tensor spread(Tensor plain) {
        if (plain.rank() < 2) {
            return plain.plus(Tensor.scalar(0.7));
        }
        double[] numbers = plain.toArray();
        int features = plain.shape().extent(1);
        int inner = plain.size() / (plain.shape().extent(0) * features);
        for (int i = 0; i < numbers.length; i++) {
            int feature = i / inner % features;
            numbers[i] = numbers[i] * (0.6 + 0.3 * feature) + 1.9 - 1.3 * feature;
        }
        return Tensor.of(plain.shape(), numbers);
    }

    /// Draws the gradient of the loss with respect to an output of the given shape.
    static Tensor upstream(Shape shape, int set) {
        return normal(shape, new MersenneTwister(231L + set), 0.2, 1);
    }

    private static Tensor normal(Shape shape, MersenneTwister random, double mean, double deviation) {
        double[] numbers = new double[shape.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = mean + deviation * random.nextGaussian();
        }
        return Tensor.of(shape, numbers);
    }
}
