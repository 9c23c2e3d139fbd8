package backflow.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The matrix product with NumPy's rules for one, two and more axes.
final class MatrixProduct {
    private MatrixProduct() {}

    static Tensor of(Tensor a, Tensor b) {
        if (a.rank() == 0 || b.rank() == 0) {
            throw new ShapeException("shape.matmul.scalar", a.shape(), b.shape());
        }
        Tensor left = a.rank() == 1 ? a.reshape(Shape.of(1, a.size())) : a;
        Tensor right = b.rank() == 1 ? b.reshape(Shape.of(b.size(), 1)) : b;
        int inner = left.shape().extent(-1);
        if (inner != right.shape().extent(-2)) {
            throw new ShapeException(
                    "shape.matmul",
                    a.shape(),
                    b.shape(),
                    String.valueOf(inner),
                    String.valueOf(right.shape().extent(-2)));
        }
        Shape batch = batch(left).broadcast(batch(right));
        Tensor product = multiply(
                left.broadcastTo(joined(batch, left.shape().extent(-2), inner)),
                right.broadcastTo(joined(batch, inner, right.shape().extent(-1))),
                batch);
        List<Integer> extents = new ArrayList<>(batch.extents());
        if (a.rank() > 1) {
            extents.add(left.shape().extent(-2));
        }
        if (b.rank() > 1) {
            extents.add(right.shape().extent(-1));
        }
        return product.reshape(new Shape(extents));
    }

    private static Tensor multiply(Tensor a, Tensor b, Shape batch) {
        Shape shape = joined(batch, a.shape().extent(-2), b.shape().extent(-1));
        double[] out = new double[shape.size()];
        int matrices = batch.size();
        if (out.length > 0 && a.size() > 0) {
            LoopNest nest = LoopNest.of(batch, batchStrides(a), batchStrides(b));
            int size = out.length / matrices;
            int work = (int) Math.min((long) size * a.shape().extent(-1), Chunks.ELEMENTS);
            LoopNest.Stretch stretch = (o, ai, as, bi, bs, n) -> {
                for (int i = 0; i < n; i++) {
                    new MatrixKernel(matrix(a, ai + i * as), matrix(b, bi + i * bs), out, (o + i) * size).run();
                }
            };
            Chunks.run(matrices, Chunks.ELEMENTS / work, (from, to) -> nest.run(from, to, stretch));
        }
        return new Tensor(shape, out);
    }

    private static int[] batchStrides(Tensor tensor) {
        return Arrays.copyOf(tensor.strides(), tensor.rank() - 2);
    }

    private static MatrixKernel.Matrix matrix(Tensor tensor, int offset) {
        int last = tensor.rank() - 1;
        return new MatrixKernel.Matrix(
                tensor.data(),
                tensor.offset() + offset,
                tensor.shape().extent(last - 1),
                tensor.shape().extent(last),
                tensor.strides()[last - 1],
                tensor.strides()[last]);
    }

    private static Shape batch(Tensor tensor) {
        return new Shape(tensor.shape().extents().subList(0, tensor.rank() - 2));
    }

    private static Shape joined(Shape batch, int rows, int columns) {
        List<Integer> extents = new ArrayList<>(batch.extents());
        extents.add(rows);
        extents.add(columns);
        return new Shape(extents);
    }
}
