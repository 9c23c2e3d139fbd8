package backflow.bench;

import backflow.tensor.MersenneTwister;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Batch norm's nine stages forward and back on tensors alone, every intermediate kept: what the kernels cost.
///
/// `src/test/python/nine_stages.py` starts this program and measures the same in NumPy in turns with it: on each line
/// `N D repetitions` of standard input it answers with the median time of a run in microseconds.
final class NineStages {
    private static final List<Integer> ROWS = List.of(0);
    private static final Tensor EPS = Tensor.scalar(1e-5);

    private final Tensor x;
    private final Tensor gamma;
    private final Tensor beta;
    private final Tensor dout;
    private final Shape full;
    private final Tensor count;

    private NineStages(int n, int d) {
        var random = new MersenneTwister(0);
        full = Shape.of(n, d);
        count = Tensor.scalar(n);
        x = gaussian(random, full);
        gamma = gaussian(random, Shape.of(d));
        beta = gaussian(random, Shape.of(d));
        dout = gaussian(random, full);
    }

    public static void main(String[] arguments) throws IOException {
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Map<String, NineStages> sizes = new HashMap<>();
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            String[] words = line.split(" ", -1);
            NineStages stages = sizes.computeIfAbsent(
                    words[0] + " " + words[1],
                    size -> new NineStages(Integer.parseInt(words[0]), Integer.parseInt(words[1])));
            System.out.println(stages.medianMicroseconds(Integer.parseInt(words[2])));
        }
    }

    private double medianMicroseconds(int repetitions) {
        double[] times = new double[repetitions];
        List<Tensor> kept = List.of();
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            kept = run();
            times[i] = (System.nanoTime() - start) / 1e3;
        }
        if (kept.size() != 26) {
            throw new IllegalStateException("an intermediate was not kept");
        }
        Arrays.sort(times);
        return times[repetitions / 2];
    }

    private List<Tensor> run() {
        Tensor mu = x.mean(ROWS, false);
        Tensor xMinusMu = x.minus(mu.broadcastTo(full));
        Tensor square = xMinusMu.square();
        Tensor var = square.mean(ROWS, false);
        Tensor varEps = var.plus(EPS);
        Tensor sqrtVar = varEps.sqrt();
        Tensor inverse = sqrtVar.reciprocal();
        Tensor xNorm = xMinusMu.times(inverse.broadcastTo(full));
        Tensor yUnshift = gamma.broadcastTo(full).times(xNorm);
        Tensor out = yUnshift.plus(beta.broadcastTo(full));

        Tensor dbeta = dout.sum(ROWS, false);
        Tensor dxNorm = dout.times(gamma.broadcastTo(full));
        Tensor dgammaBroadcast = dout.times(xNorm);
        Tensor dgamma = dgammaBroadcast.sum(ROWS, false);
        Tensor dxMinusMu1 = dxNorm.times(inverse.broadcastTo(full));
        Tensor dinverseBroadcast = dxNorm.times(xMinusMu);
        Tensor dinverse = dinverseBroadcast.sum(ROWS, false);
        Tensor dsqrtVar = dinverse.negate().times(inverse.square());
        Tensor dvarEps = dsqrtVar.times(Tensor.scalar(0.5)).dividedBy(sqrtVar);
        Tensor dsquare = dvarEps.dividedBy(count).broadcastTo(full);
        Tensor dxMinusMu2 = dsquare.times(Tensor.scalar(2)).times(xMinusMu);
        Tensor dxMinusMu = dxMinusMu1.plus(dxMinusMu2);
        Tensor dmuBroadcast = dxMinusMu.negate();
        Tensor dmu = dmuBroadcast.sum(ROWS, false);
        Tensor dx2 = dmu.dividedBy(count).broadcastTo(full);
        Tensor dx = dxMinusMu.plus(dx2);
        return List.of(
                mu,
                xMinusMu,
                square,
                var,
                varEps,
                sqrtVar,
                inverse,
                xNorm,
                yUnshift,
                out,
                dbeta,
                dxNorm,
                dgammaBroadcast,
                dgamma,
                dxMinusMu1,
                dinverseBroadcast,
                dinverse,
                dsqrtVar,
                dvarEps,
                dsquare,
                dxMinusMu2,
                dxMinusMu,
                dmuBroadcast,
                dmu,
                dx2,
                dx);
    }

    private static Tensor gaussian(MersenneTwister random, Shape shape) {
        double[] numbers = new double[shape.size()];
        Arrays.setAll(numbers, i -> random.nextGaussian());
        return Tensor.of(shape, numbers);
    }
}
