package backflow.session.draft;

import backflow.check.code.GradientResult;
import backflow.check.code.PairReport;
import backflow.numpy.Program;
import backflow.numpy.Setup;
import backflow.numpy.SetupException;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.Parameter;
import backflow.numpy.syntax.SourceText;
import backflow.session.Document;
import backflow.session.Source;
import backflow.tensor.MersenneTwister;
import backflow.tensor.Shape;
import backflow.tensor.ShapeException;
import backflow.tensor.Tensor;
import backflow.text.Message;
import java.util.List;
import java.util.Optional;

/// Runs a student's forward pass as it is explored: on its own friendly numbers if it has any, else on drawn ones.
///
/// @param source the file
/// @param report what was found of the pair
record ForwardGraph(SourceText source, PairReport report) {
    private static final int SEED = 0;

    /// Drawn numbers are easy to read.
    private static final double STEPS = 10;

    JudgedPair.Graph graph() {
        if (report.forward().isEmpty()) {
            return new JudgedPair.Graph.Closed(Message.of("window.check.graph.missing"));
        }
        try {
            return new JudgedPair.Graph.Open(open());
        } catch (DialectException e) {
            return new JudgedPair.Graph.Closed(
                    Message.of("window.check.graph.refused", report.forward(), String.valueOf(e.line()), e.text()));
        } catch (SetupException e) {
            return new JudgedPair.Graph.Closed(e.text());
        } catch (ShapeException e) {
            return new JudgedPair.Graph.Closed(e.text());
        }
    }

    private Document open() {
        Program program = Program.of(source, Optional.of(report.forward()));
        Source opened = new Source(source.name(), program, Optional.empty());
        try {
            return opened.run(Setup.NONE);
        } catch (DialectException | SetupException e) {
            // The file does not say what shapes the arrays have; the gradients that were checked do.
            if (report.gradients().isEmpty()) {
                throw e;
            }
            return opened.run(drawn(program));
        }
    }

    private Setup drawn(Program program) {
        var random = new MersenneTwister(SEED);
        Setup setup = Setup.NONE;
        List<String> parameters =
                program.function().parameters().stream().map(Parameter::name).toList();
        List<GradientResult> gradients = report.gradients();
        for (int k = 0; k < gradients.size(); k++) {
            String wanted = gradients.get(k).of();
            Optional<String> name = parameters.contains(wanted)
                    ? Optional.of(wanted)
                    : parameters.stream().skip(k).findFirst();
            Shape shape = gradients.get(k).expected().shape();
            if (name.isPresent()) {
                setup = setup.withArray(name.get(), drawn(random, shape));
            }
        }
        return setup;
    }

    private static Tensor drawn(MersenneTwister random, Shape shape) {
        double[] numbers = new double[shape.size()];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = Math.rint(random.nextGaussian() * STEPS) / STEPS;
        }
        return Tensor.of(shape, numbers);
    }
}
