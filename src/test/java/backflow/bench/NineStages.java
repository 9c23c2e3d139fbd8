package backflow.bench;

import backflow.tensor.MersenneTwister;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.io.IOException;
import java.util.List;

/// Batch norm's nine stages forward and back on tensors alone, every intermediate kept: what the kernels cost.
///
/// `src/test/python/nine_stages.py` measures it in turns with [Engine] and NumPy.
final class NineStages implements Runnable {
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
        x = Requests.gaussian(random, full);
        gamma = Requests.gaussian(random, Shape.of(d));
        beta = Requests.gaussian(random, Shape.of(d));
        dout = Requests.gaussian(random, full);
    }

    public static void main(String[] arguments) throws IOException {
        Requests.answer(NineStages::new);
    }

    @Override
    public void run() {
        if (stages().size() != 26) {
            throw new IllegalStateException("an intermediate was not kept");
        }
    }

    private List<Tensor> stages() {
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
}
