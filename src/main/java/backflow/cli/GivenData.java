package backflow.cli;

import backflow.numpy.Declaration;
import backflow.numpy.Program;
import backflow.numpy.Run;
import backflow.numpy.Setup;
import backflow.numpy.io.ArrayFile;
import backflow.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The data that the options of a call give to a program.
///
/// A `.csv` of one line is an array of one axis or of two: the parameter's shape decides.
final class GivenData {
    private static final String UPSTREAM = "dout";

    private final SourceOptions options;
    private final Program program;
    private final Map<String, Integer> ranks = new HashMap<>();

    GivenData(SourceOptions options, Program program) {
        this.options = options;
        this.program = program;
        noteRanks(program.parameters());
    }

    private void noteRanks(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            switch (declaration) {
                case Declaration.OfArray array ->
                    ranks.put(array.name(), array.shape().rank());
                case Declaration.OfDict dict -> noteRanks(dict.entries());
                case Declaration.OfScalar scalar -> {}
                case Declaration.OfUnknown unknown -> {}
            }
        }
    }

    /// Runs the program on it.
    ///
    /// @throws backflow.numpy.io.DataException if a file cannot be used
    /// @throws backflow.numpy.SetupException if something is given that the function does not have
    /// @throws backflow.numpy.syntax.DialectException if the code cannot be run on the data
    Run run() {
        Map<String, String> files = new HashMap<>(options.inputs());
        String upstream = files.remove(UPSTREAM);
        Map<String, Tensor> arrays = new HashMap<>();
        files.forEach((name, file) -> arrays.put(name, ArrayFile.read(file, rank(name))));
        Setup setup = new Setup(arrays, options.shapes(), options.seed(), options.settings());
        if (upstream == null) {
            return program.run(setup);
        }
        Tensor dout = ArrayFile.read(upstream, OptionalInt.empty());
        int rank = dout.rank() == 2 ? 2 : program.run(setup).trace().upstream().rank();
        Tensor fitting = dout.rank() == rank ? dout : ArrayFile.read(upstream, OptionalInt.of(rank));
        return program.run(setup.withArray(UPSTREAM, fitting));
    }

    private OptionalInt rank(String name) {
        return ranks.containsKey(name) ? OptionalInt.of(ranks.get(name)) : OptionalInt.empty();
    }
}
