package backflow.check.known;

import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// All quantities of a pass, over the same data sets.
///
/// About fifty quantities recognise nearly every value that right code computes; names recognise none, since students
/// call them what they like.
public final class Knowledge {
    private final List<Quantity> quantities;
    private final List<Sizes> sizes;
    private final List<List<Sample>> samples;
    private final double scale;

    /// Creates the knowledge of quantities.
    ///
    /// @param sizes the sizes of each data set
    public Knowledge(List<Quantity> quantities, List<Sizes> sizes) {
        this.quantities = List.copyOf(quantities);
        this.sizes = List.copyOf(sizes);
        this.samples = this.quantities.stream()
                .map(quantity -> quantity.values().stream().map(Sample::new).toList())
                .toList();
        this.scale = quantities.stream()
                .mapToDouble(quantity -> Likeness.largest(quantity.values().getFirst()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
    }

    public List<Quantity> quantities() {
        return quantities;
    }

    /// Returns how large numbers are on the first data set.
    public double scale() {
        return scale;
    }

    /// Returns what a value is, all that it may be, what says most first: itself before a multiple.
    ///
    /// @param values the value on each data set
    public List<Recognition> recognise(List<Tensor> values) {
        List<Recognition> found = new ArrayList<>();
        if (values.size() != sizes.size() || values.stream().anyMatch(value -> Likeness.isZero(value, scale))) {
            return found;
        }
        List<Sample> wanted = values.stream().map(Sample::new).toList();
        for (int k = 0; k < quantities.size(); k++) {
            Quantity quantity = quantities.get(k);
            match(wanted, samples.get(k)).ifPresent(factor -> found.add(new Recognition(quantity, factor)));
        }
        found.sort(Comparator.<Recognition, Boolean>comparing(recognition -> !recognition.isExact())
                .thenComparing(recognition -> recognition.quantity().kind())
                .thenComparing(recognition -> !recognition.quantity().isNamed()));
        return found;
    }

    private Optional<Factor> match(List<Sample> values, List<Sample> quantity) {
        List<Double> factors = new ArrayList<>();
        for (int k = 0; k < values.size(); k++) {
            OptionalDouble factor = quantity.get(k).factor(values.get(k));
            if (factor.isEmpty()) {
                return Optional.empty();
            }
            factors.add(factor.getAsDouble());
        }
        // A single number is a multiple of every other one.
        boolean isNumber = values.getFirst().isNumber();
        return Factor.of(factors, sizes).filter(factor -> factor.isOne() || !isNumber);
    }

    /// Returns whether a value is zero but for rounding, on every data set.
    public boolean isZero(List<Tensor> values) {
        return values.stream().allMatch(value -> Likeness.isZero(value, scale));
    }
}
