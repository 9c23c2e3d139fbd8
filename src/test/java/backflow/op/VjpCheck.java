package backflow.op;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// Holds an op's VJP against central differences: one entry is nudged, only the forward pass runs, one loss is read.
final class VjpCheck {
    private static final double NUDGE = 1e-5;

    private VjpCheck() {}

    /// Returns the largest |vjp − difference| / max(1, |vjp| + |difference|) over all entries of one operand.
    static double error(Op op, int input, List<Tensor> inputs, Tensor upstream) {
        Tensor gradient = op.vjp(input, upstream, inputs, op.forward(inputs));
        double worst = gradient.shape().equals(inputs.get(input).shape()) ? 0 : Double.POSITIVE_INFINITY;
        for (int k = 0; k < inputs.get(input).size(); k++) {
            double up = loss(op, nudged(inputs, input, k, NUDGE), upstream);
            double down = loss(op, nudged(inputs, input, k, -NUDGE), upstream);
            double difference = (up - down) / (2 * NUDGE);
            double scale = Math.max(1, Math.abs(difference) + Math.abs(gradient.at(k)));
            worst = Math.max(worst, Math.abs(difference - gradient.at(k)) / scale);
        }
        return worst;
    }

    private static double loss(Op op, List<Tensor> inputs, Tensor upstream) {
        double[] output = op.forward(inputs).toArray();
        double[] weights = upstream.toArray();
        double loss = 0;
        for (int k = 0; k < output.length; k++) {
            loss += output[k] * weights[k];
        }
        return loss;
    }

    private static List<Tensor> nudged(List<Tensor> inputs, int input, int entry, double by) {
        double[] data = inputs.get(input).toArray();
        data[entry] += by;
        List<Tensor> nudged = new ArrayList<>(inputs);
        Shape shape = inputs.get(input).shape();
        nudged.set(input, Tensor.of(shape, data));
        return nudged;
    }
}
