package backflow.trace;

import backflow.graph.Place;
import backflow.graph.Stage;
import backflow.op.Add;
import backflow.op.Code;
import backflow.op.Mean;
import backflow.op.Multiply;
import backflow.op.Op;
import backflow.op.Reciprocal;
import backflow.op.Sqrt;
import backflow.op.Square;
import backflow.op.Subtract;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/// Small graphs recorded without source, for tests of what stands below the dialect.
public final class HandRecorded {
    public static final SymbolicShape ND = new SymbolicShape(List.of("N", "D"));
    public static final SymbolicShape D = new SymbolicShape(List.of("D"));

    private HandRecorded() {}

    /// Batch normalization in training mode, in its nine stages.
    public static Trace batchnorm(Tensor x, Tensor gamma, Tensor beta, Tensor dout) {
        Tape tape = new Tape();
        Traced tx = tape.input("x", x, ND, Place.line(1));
        Traced tg = tape.input("gamma", gamma, D, Place.line(1));
        Traced tb = tape.input("beta", beta, D, Place.line(1));
        Traced mu = named(tape, "mu", 1, new Mean(List.of(0), 2, false), tx);
        Traced distance = named(tape, "x_minus_mu", 2, new Subtract(), tx, mu);
        Traced square = named(tape, "x_minus_mu_square", 3, new Square(), distance);
        Traced var = named(tape, "var", 4, new Mean(List.of(0), 2, false), square);
        Argument eps = new Argument.Constant(Tensor.scalar(1e-5), Code.name("eps"));
        Traced shifted = tape.apply(new Add(), List.of(var, eps), Place.stage(5, 6), "var + eps");
        Traced root = named(tape, "sqrt_var", 5, new Sqrt(), shifted);
        Traced invert = named(tape, "sqrt_var_invert", 6, new Reciprocal(), root);
        Traced norm = named(tape, "x_norm", 7, new Multiply(), distance, invert);
        Traced scaled = named(tape, "y_unshift", 8, new Multiply(), tg, norm);
        Traced out = named(tape, "out", 9, new Add(), scaled, tb);
        List<Stage> stages = IntStream.rangeClosed(1, 9)
                .mapToObj(k -> new Stage(k, "stage " + k, k + 1))
                .toList();
        return tape.finish("batchnorm_forward", out, stages).trace(dout);
    }

    /// The same on a small batch with N ≠ D.
    public static Trace batchnorm() {
        return batchnorm(
                Tensor.of(Shape.of(4, 3), 1.2, -0.4, 3.1, 0.3, 0.9, 2.2, -1.1, 0.1, 4.0, 2.0, -1.4, 2.7),
                Tensor.of(Shape.of(3), 1.5, 0.8, -0.6),
                Tensor.of(Shape.of(3), 0.2, -0.3, 0.5),
                Tensor.of(Shape.of(4, 3), 0.4, -0.2, 0.1, -0.3, 0.5, 0.7, 0.6, 0.1, -0.4, 0.2, -0.9, 0.3));
    }

    private static Traced named(Tape tape, String name, int stage, Op op, Argument... operands) {
        Traced value = tape.apply(op, List.of(operands), Place.stage(stage, stage + 1), name);
        tape.name(value, name);
        return value;
    }
}
