package backflow.bench;

import backflow.numpy.interpreter.Limits;
import backflow.numpy.interpreter.Observer;
import backflow.numpy.interpreter.PlainArray;
import backflow.numpy.interpreter.PlainProgram;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import backflow.tensor.MersenneTwister;
import backflow.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Prints the median time of a call of a student's batch norm, forward and back, on plain arrays, once warm.
final class StudentsCode {
    private static final Path FILE = Path.of("src/test/resources/backflow/check/correct/closed_form_sums.py");
    private static final int CALLS = 1000;
    private static final int WARM_UP = 50;
    private static final int RUNS = 51;

    private StudentsCode() {}

    public static void main(String[] arguments) throws IOException {
        SourceFile source = SourceFile.parse(SourceText.decode(FILE.toString(), Files.readAllBytes(FILE)));
        PlainProgram program = new PlainProgram(source, Limits.STANDARD, Observer.NONE);
        for (Shape shape : List.of(Shape.of(4, 5), Shape.of(100, 50))) {
            var random = new MersenneTwister(0);
            PlainArray x = PlainArray.of(Requests.gaussian(random, shape));
            PlainArray gamma = PlainArray.of(Requests.gaussian(random, Shape.of(shape.extent(1))));
            Value.Dict parameters = new Value.Dict();
            parameters.items().put("mode", new Value.Text("train"));
            List<Value> forward = List.of(x, gamma, gamma, parameters);
            Value.Tuple returned = (Value.Tuple) program.call("batchnorm_forward", forward, Map.of());
            List<Value> backward = List.of(x, returned.items().getLast());
            System.out.printf(
                    "x %s: forward %.1f µs, backward %.1f µs%n",
                    shape,
                    microseconds(() -> program.call("batchnorm_forward", forward, Map.of())),
                    microseconds(() -> program.call("batchnorm_backward", backward, Map.of())));
        }
    }

    private static double microseconds(Runnable call) {
        double[] times = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                call.run();
            }
            times[Math.max(run, 0)] = (System.nanoTime() - start) / 1e3 / CALLS;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
