package backflow.op;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The matrix product of the last two axes: `out[i, k] = Σⱼ a[i, j] · b[j, k]`, over any axes in front of them.
///
/// Each output entry depends on a whole row of a and a whole column of b, so the VJP of each operand sums over the
/// output axis that the operand does not have: `da = dout @ b.T`, `db = a.T @ dout`.
///
/// @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.matmul.html">NumPy: matmul</a>
public record MatrixProduct() implements Op {
    @Override
    public String name() {
        return "matmul";
    }

    @Override
    public String sign() {
        return "@";
    }

    /// Stretches the axes in front of the matrices, as NumPy does; the matrices themselves stay as they are.
    @Override
    public List<Shape> stretched(List<Shape> inputs) {
        Shape a = inputs.get(0);
        Shape b = inputs.get(1);
        if (a.rank() <= 2 && b.rank() <= 2) {
            return inputs;
        }
        Shape batch = batch(a).broadcast(batch(b));
        return List.of(join(batch, a), join(batch, b));
    }

    private static Shape batch(Shape shape) {
        return new Shape(shape.extents().subList(0, Math.max(0, shape.rank() - 2)));
    }

    private static Shape join(Shape batch, Shape shape) {
        if (shape.rank() < 2) {
            return shape;
        }
        List<Integer> extents = new ArrayList<>(batch.extents());
        extents.addAll(shape.extents().subList(shape.rank() - 2, shape.rank()));
        return new Shape(extents);
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.get(0).matmul(inputs.get(1));
    }

    /// Treats a vector as the matrix of one row (first operand) or one column (second) that NumPy takes it for.
    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        Tensor a = inputs.get(0);
        Tensor b = inputs.get(1);
        Tensor rows = a.rank() == 1 ? a.reshape(Shape.of(1, a.size())) : a;
        Tensor columns = b.rank() == 1 ? b.reshape(Shape.of(b.size(), 1)) : b;
        Tensor matrices = upstream.reshape(productShape(rows.shape(), columns.shape()));
        Tensor product =
                input == 0 ? matrices.matmul(swapped(columns)) : swapped(rows).matmul(matrices);
        Shape own = inputs.get(input).shape();
        return product.rank() > 2 && own.rank() == 1
                ? product.sum(IndexRule.letters(0, product.rank() - 2), false).reshape(own)
                : product.reshape(own);
    }

    private static Shape productShape(Shape rows, Shape columns) {
        List<Integer> extents = new ArrayList<>(
                batch(rows.rank() >= columns.rank() ? rows : columns).extents());
        extents.add(rows.extent(rows.rank() - 2));
        extents.add(columns.extent(columns.rank() - 1));
        return new Shape(extents);
    }

    private static Tensor swapped(Tensor tensor) {
        List<Integer> axes = new ArrayList<>(IndexRule.letters(0, tensor.rank()));
        Collections.swap(axes, tensor.rank() - 2, tensor.rank() - 1);
        return tensor.transpose(axes);
    }

    @Override
    public IndexRule indices(List<Shape> inputs) {
        int ra = inputs.get(0).rank();
        int rb = inputs.get(1).rank();
        int batch = Math.max(0, Math.max(ra, rb) - 2);
        List<Integer> a = new ArrayList<>(ra > 2 ? IndexRule.letters(0, batch) : List.of());
        List<Integer> b = new ArrayList<>(rb > 2 ? IndexRule.letters(0, batch) : List.of());
        List<Integer> output = new ArrayList<>(IndexRule.letters(0, batch));
        if (ra > 1) {
            a.add(batch);
            output.add(batch);
        }
        a.add(batch + 1);
        b.add(batch + 1);
        if (rb > 1) {
            b.add(batch + 2);
            output.add(batch + 2);
        }
        return new IndexRule(List.of(a, b), output);
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return inputs.get(0).matmul(inputs.get(1));
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return MatrixProductCode.vjp(input, site);
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return Formula.sum(bound, Formula.product(operands.get(0), operands.get(1)));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return operands.get(1 - input);
    }
}
