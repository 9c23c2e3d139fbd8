package backflow.numpy.array;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// Elements in order, and where the extremes stand. NaN is larger than any number.
public final class Ordering {
    /// Zeros of either sign are equal.
    private static final Comparator<Double> RISING = (a, b) -> a.equals(b) || a - b == 0 ? 0 : Double.compare(a, b);

    /// How many steps of arithmetic it costs to sort a position as an object.
    private static final int BOXED = 200;

    private Ordering() {}

    /// Returns a copy with the elements along an axis in rising order.
    public static NdArray sort(NdArray array, int along) {
        return eachLine(array, along, array.type(), Arrays::sort);
    }

    /// Returns the positions of the elements in rising order; equals stay in their order.
    public static NdArray argsort(NdArray array, int along) {
        Allowance.spendCurrent((long) BOXED * array.size());
        return eachLine(array, along, DType.INT64, line -> {
            Integer[] order = new Integer[line.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> RISING.compare(line[a], line[b]));
            Arrays.setAll(line, i -> order[i]);
        });
    }

    /// Returns a copy in which each line along an axis is replaced by what the job makes of it.
    private static NdArray eachLine(NdArray array, int along, DType type, Consumer<double[]> job) {
        int axis = Extents.axis(along, array.rank());
        NdArray moved = Views.moveAxes(array, new int[] {axis}, new int[] {-1});
        double[] elements = Copies.elements(moved);
        int extent = Math.max(array.extent(axis), 1);
        for (int start = 0; start < elements.length; start += extent) {
            double[] line = Arrays.copyOfRange(elements, start, start + extent);
            job.accept(line);
            System.arraycopy(line, 0, elements, start, extent);
        }
        return Views.moveAxes(NdArray.wrap(type, elements, moved.extents()), new int[] {-1}, new int[] {axis});
    }

    /// Returns the position of the largest element, the first of equals; the first NaN where there is one.
    static int largest(double[] line) {
        int best = 0;
        for (int i = 0; i < line.length && !Double.isNaN(line[best]); i++) {
            best = line[i] > line[best] || Double.isNaN(line[i]) ? i : best;
        }
        return best;
    }

    static int smallest(double[] line) {
        int best = 0;
        for (int i = 0; i < line.length && !Double.isNaN(line[best]); i++) {
            best = line[i] < line[best] || Double.isNaN(line[i]) ? i : best;
        }
        return best;
    }

    /// Returns where along an axis the largest elements stand.
    public static NdArray argmax(NdArray array, int axis, boolean keepDims) {
        return positions(array, axis, keepDims, Ordering::largest);
    }

    /// Returns where along an axis the smallest elements stand.
    public static NdArray argmin(NdArray array, int axis, boolean keepDims) {
        return positions(array, axis, keepDims, Ordering::smallest);
    }

    private static NdArray positions(NdArray array, int along, boolean keepDims, ToIntFunction<double[]> place) {
        int axis = Extents.axis(along, array.rank());
        int extent = array.extent(axis);
        if (extent == 0) {
            throw new ArrayException(ErrorType.VALUE, "array.argextreme.empty");
        }
        double[] elements = Copies.elements(Views.moveAxes(array, new int[] {axis}, new int[] {-1}));
        int[] extents = array.extents().clone();
        extents[axis] = 1;
        NdArray found = NdArray.zeros(DType.INT64, extents);
        for (int i = 0; i < found.size(); i++) {
            found.data()[i] = place.applyAsInt(Arrays.copyOfRange(elements, i * extent, (i + 1) * extent));
        }
        return keepDims ? found.orScalar() : Views.squeeze(found, Axes.of(axis)).orScalar();
    }

    /// Returns the middle element along an axis, or the mean of the two in the middle; NaN where there is one.
    public static NdArray median(NdArray array, int along, boolean keepDims) {
        int axis = Extents.axis(along, array.rank());
        NdArray sorted = sort(array.type().isFloat() ? array : Copies.cast(array, DType.FLOAT64), axis);
        int extent = sorted.extent(axis);
        int first = Math.max(0, (extent - 1) / 2);
        NdArray middle = Joining.part(sorted, axis, first, Math.min(extent, extent / 2 - first + 1));
        NdArray median = Reductions.mean(middle, Axes.of(axis), null, keepDims);
        if (extent == 0) {
            return median;
        }
        NdArray last = Reductions.fold(Fold.MAX, sorted, Axes.of(axis), null, keepDims);
        NdArray isNan = Elementwise.apply(Unary.ISNAN, last);
        return Indexing.choose(isNan, last, median).orScalar();
    }

    /// Returns the different elements in rising order.
    public static NdArray unique(NdArray array) {
        NdArray sorted = sort(Reshaping.flatten(array), 0);
        double[] elements = sorted.data();
        int count = 0;
        for (int i = 0; i < elements.length; i++) {
            if (count == 0 || RISING.compare(elements[count - 1], elements[i]) != 0) {
                elements[count++] = elements[i];
            }
        }
        return NdArray.of(array.type(), new int[] {count}, Arrays.copyOf(elements, count));
    }
}
