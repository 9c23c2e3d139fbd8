package backflow.tensor;

import java.util.ArrayList;
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
        int rows = a.shape().extent(-2);
        int inner = a.shape().extent(-1);
        int columns = b.shape().extent(-1);
        Shape shape = joined(batch, rows, columns);
        double[] out = new double[shape.size()];
        double[] left = a.toArray();
        double[] right = b.toArray();
        for (int matrix = 0; matrix < batch.size(); matrix++) {
            for (int i = 0; i < rows; i++) {
                int to = (matrix * rows + i) * columns;
                for (int k = 0; k < inner; k++) {
                    double factor = left[(matrix * rows + i) * inner + k];
                    int from = (matrix * inner + k) * columns;
                    for (int j = 0; j < columns; j++) {
                        out[to + j] += factor * right[from + j];
                    }
                }
            }
        }
        return new Tensor(shape, out);
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
