package backflow.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Random shapes, tensors and views from a seed that the failing test prints.
final class RandomTensors {
    private final Random random;

    RandomTensors(long seed) {
        random = new Random(seed);
    }

    /// A shape of rank 0 to 4; one axis in three has extent 1.
    Shape shape() {
        int[] extents = new int[random.nextInt(5)];
        for (int axis = 0; axis < extents.length; axis++) {
            extents[axis] = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(7);
        }
        return Shape.of(extents);
    }

    /// A shape that stretches to `target`: axes dropped from the front, others shrunk to 1.
    Shape stretchableTo(Shape target) {
        int dropped = random.nextInt(target.rank() + 1);
        return new Shape(target.extents().subList(dropped, target.rank()).stream()
                .map(extent -> random.nextBoolean() ? extent : 1)
                .toList());
    }

    /// A tensor whose numbers lie in row-major order, or are seen through a transposed or broadcast view.
    Tensor tensor(Shape shape) {
        return switch (random.nextInt(3)) {
            case 0 -> Tensor.of(shape, numbers(shape.size()));
            case 1 -> transposed(shape);
            default -> {
                Shape narrow = stretchableTo(shape);
                yield Tensor.of(narrow, numbers(narrow.size())).broadcastTo(shape);
            }
        };
    }

    /// Some of the axes, half of them counted from the last, in any order.
    List<Integer> axes(Shape shape) {
        List<Integer> axes = new ArrayList<>();
        for (int axis = 0; axis < shape.rank(); axis++) {
            if (random.nextBoolean()) {
                axes.add(random.nextBoolean() ? axis : axis - shape.rank());
            }
        }
        Collections.shuffle(axes, random);
        return List.copyOf(axes);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    /// Numbers of both signs, over six orders of magnitude.
    double[] numbers(int count) {
        return random.doubles(count)
                .map(x -> random.nextGaussian() * Math.pow(10, 6 * x - 3))
                .toArray();
    }

    private Tensor transposed(Shape shape) {
        List<Integer> order = new ArrayList<>(shape.allAxes());
        Collections.shuffle(order, random);
        int[] stored = new int[shape.rank()];
        int[] back = new int[shape.rank()];
        IntStream.range(0, stored.length).forEach(axis -> {
            stored[axis] = shape.extents().get(order.get(axis));
            back[order.get(axis)] = axis;
        });
        Shape storage = Shape.of(stored);
        return Tensor.of(storage, numbers(storage.size()))
                .transpose(IntStream.of(back).boxed().toList());
    }
}
