package backflow.bench;

import backflow.graph.ComputationalGraph;
import backflow.graph.Node;
import backflow.tensor.MersenneTwister;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.Forward;
import backflow.trace.HandRecorded;
import backflow.trace.Recording;
import backflow.trace.Trace;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Batch norm recorded once, then run forward and back on its graph into a whole trace: what the program itself does.
///
/// `src/test/python/nine_stages.py` measures it in turns with [NineStages] and NumPy.
final class Engine implements Runnable {
    private final ComputationalGraph graph;
    private final Map<Node, Tensor> inputs = new LinkedHashMap<>();
    private final Tensor dout;

    private Engine(int n, int d) {
        var random = new MersenneTwister(0);
        Tensor x = Requests.gaussian(random, Shape.of(n, d));
        Tensor gamma = Requests.gaussian(random, Shape.of(d));
        Tensor beta = Requests.gaussian(random, Shape.of(d));
        dout = Requests.gaussian(random, Shape.of(n, d));
        Trace trace = HandRecorded.batchnorm(x, gamma, beta, dout);
        graph = trace.graph();
        graph.inputs().forEach(node -> inputs.put(node, trace.value(node)));
    }

    public static void main(String[] arguments) throws IOException {
        Requests.answer(Engine::new);
    }

    @Override
    public void run() {
        if (new Recording(graph, Forward.run(graph, inputs)).trace(dout).length() != 33) {
            throw new IllegalStateException("a step was not kept");
        }
    }
}
