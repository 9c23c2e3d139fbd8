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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// A student's batch norm on plain arrays of four rows and five columns: one call of each function, warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StudentsCode {
    private static final Path FOLDER = Path.of("src/test/resources/backflow/check/correct");

    private PlainProgram program;
    private List<Value> forward;
    private List<Value> backward;

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(StudentsCode.class.getName()).build()).run();
    }

    @Setup
    public void prepare() throws IOException {
        Path file = FOLDER.resolve("closed_form_sums.py");
        SourceFile source = SourceFile.parse(SourceText.decode(file.toString(), Files.readAllBytes(file)));
        program = new PlainProgram(source, Limits.STANDARD, Observer.NONE);
        MersenneTwister random = new MersenneTwister(0);
        PlainArray x = PlainArray.of(Requests.gaussian(random, Shape.of(4, 5)));
        PlainArray gamma = PlainArray.of(Requests.gaussian(random, Shape.of(5)));
        Value.Dict parameters = new Value.Dict();
        parameters.items().put("mode", new Value.Text("train"));
        forward = List.of(x, gamma, gamma, parameters);
        Value.Tuple returned = (Value.Tuple) forward();
        backward = List.of(x, returned.items().getLast());
    }

    @Benchmark
    public Value forward() {
        return program.call("batchnorm_forward", forward, Map.of());
    }

    @Benchmark
    public Value backward() {
        return program.call("batchnorm_backward", backward, Map.of());
    }
}
