package backflow.check.code;

import backflow.numpy.interpreter.Observer;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The gradients of a student's own forward pass, from nudges of its inputs: central differences, extrapolated, of the
/// loss that the upstream gradient weighs.
final class OwnGradients {
    private static final double NUDGE = 1e-3;

    private final Student student;
    private final ForwardScene scene;

    OwnGradients(Student student, ForwardScene scene) {
        this.student = student;
        this.scene = scene;
    }

    /// Returns the gradients of the inputs, in the function's order.
    List<Tensor> of(int set, Tensor upstream) {
        Trial trial = scene.trials().get(set);
        List<Tensor> gradients = new ArrayList<>();
        for (String parameter : scene.call().inputs()) {
            String role = scene.call().role(parameter);
            gradients.add(gradient(trial, role, upstream));
        }
        return gradients;
    }

    private Tensor gradient(Trial trial, String role, Tensor upstream) {
        Tensor at = trial.array(role);
        double[] slopes = new double[at.size()];
        for (int i = 0; i < slopes.length; i++) {
            double wide = slope(trial, role, i, NUDGE, upstream);
            double half = slope(trial, role, i, NUDGE / 2, upstream);
            slopes[i] = half + (half - wide) / 3;
        }
        return Tensor.of(at.shape(), slopes);
    }

    private double slope(Trial trial, String role, int entry, double h, Tensor upstream) {
        return (loss(trial, role, entry, h, upstream) - loss(trial, role, entry, -h, upstream)) / (2 * h);
    }

    private double loss(Trial trial, String role, int entry, double by, Tensor upstream) {
        double[] numbers = trial.array(role).toArray();
        numbers[entry] += by;
        Map<String, Tensor> arrays = new LinkedHashMap<>(trial.arrays());
        arrays.put(role, Tensor.of(trial.array(role).shape(), numbers));
        Trial moved = new Trial(arrays, trial.numbers(), trial.sizes());
        ForwardScene nudged = new ForwardScene(
                scene.function(),
                scene.call(),
                List.of(moved),
                List.of(),
                scene.isTest(),
                List.of(),
                scene.knowledge());
        return nudged.run(student, 0, Observer.NONE)
                .out()
                .map(out -> {
                    double loss = 0;
                    for (int i = 0; i < out.size(); i++) {
                        loss += out.at(i) * upstream.at(i);
                    }
                    return loss;
                })
                .orElse(Double.NaN);
    }
}
