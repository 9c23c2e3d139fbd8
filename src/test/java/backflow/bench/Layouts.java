package backflow.bench;

import backflow.graph.Level;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.picture.GraphPicture;
import backflow.text.Messages;
import backflow.trace.Trace;
import java.util.Arrays;

/// Prints the median time to lay out each example at each level, and to draw a frame of it, once warm.
final class Layouts {
    private static final int WARM_UP = 300;
    private static final int RUNS = 201;

    private Layouts() {}

    public static void main(String[] arguments) {
        Messages messages = Messages.english();
        for (String name : Examples.names()) {
            Trace trace = Examples.find(name).orElseThrow().run(Setup.NONE).trace();
            for (Level level : Level.values()) {
                GraphPicture graph = GraphPicture.of(trace, level, messages);
                double layout = milliseconds(() -> GraphPicture.of(trace, level, messages));
                double frame = milliseconds(() -> graph.at(trace.length() - 0.5));
                System.out.printf("%s %s: layout %.2f ms, frame %.2f ms%n", name, level, layout, frame);
            }
        }
    }

    private static double milliseconds(Runnable work) {
        for (int run = 0; run < WARM_UP; run++) {
            work.run();
        }
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
