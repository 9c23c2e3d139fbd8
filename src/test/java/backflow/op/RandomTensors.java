package backflow.op;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random shapes and tensors from a seed that a failing test prints.
public final class RandomTensors {
    private final Random random;

    public RandomTensors(long seed) {
        random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /// Returns a shape of the given rank with extents from 1 to 4.
    public Shape shape(int rank) {
        List<Integer> extents = new ArrayList<>();
        for (int k = 0; k < rank; k++) {
            extents.add(1 + random.nextInt(4));
        }
        return new Shape(extents);
    }

    /// Returns a shape that broadcasts to another: leading axes dropped, others stretched from 1.
    public Shape broadcastableTo(Shape target) {
        int dropped = random.nextInt(target.rank() + 1);
        List<Integer> extents = new ArrayList<>();
        for (int axis = dropped; axis < target.rank(); axis++) {
            extents.add(random.nextInt(3) == 0 ? 1 : target.extent(axis));
        }
        return new Shape(extents);
    }

    /// Returns some axes of a rank, ascending; at least one where there is any.
    public List<Integer> axes(int rank) {
        List<Integer> axes = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            if (random.nextBoolean()) {
                axes.add(axis);
            }
        }
        return axes.isEmpty() && rank > 0 ? List.of(random.nextInt(rank)) : axes;
    }

    /// Returns normally distributed entries.
    public Tensor normal(Shape shape) {
        return Tensor.of(shape, random.doubles(shape.size(), -2, 2).toArray());
    }

    /// Returns entries between 0.5 and 2, away from the poles of log, sqrt and division.
    public Tensor positive(Shape shape) {
        return Tensor.of(shape, random.doubles(shape.size(), 0.5, 2).toArray());
    }
}
