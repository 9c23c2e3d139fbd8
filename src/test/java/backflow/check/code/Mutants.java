package backflow.check.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Mistakes that `mutate.py` made mechanically in right code, one each; NumPy said what each leads to.
record Mutants(Path bases, List<Mutant> mutants) {
    private static final Path FOLDER = Path.of("src/test/resources/backflow/check");

    /// One mistake.
    ///
    /// @param id its name
    /// @param outcome what NumPy said: `wrong`, `error`, `equivalent`, or `cancelling`: wrong line, right result
    /// @param lines the lines that may be named as the first wrong one
    /// @param diagnoses the diagnoses that fit
    record Mutant(
            String id,
            String base,
            String function,
            String group,
            String outcome,
            List<Integer> lines,
            List<String> diagnoses,
            String source) {
        boolean isWrong() {
            return outcome.equals("wrong") || outcome.equals("error");
        }
    }

    static Mutants read(String name) throws IOException {
        JsonNode document = new ObjectMapper().readTree(Files.readString(FOLDER.resolve(name + ".json")));
        Path bases = FOLDER.resolve(document.get("bases").asString());
        List<Mutant> mutants = new ArrayList<>();
        for (JsonNode node : document.get("mutants")) {
            mutants.add(mutant(node, bases));
        }
        return new Mutants(bases, mutants);
    }

    private static Mutant mutant(JsonNode node, Path bases) throws IOException {
        List<Integer> lines = new ArrayList<>(List.of(node.get("line").asInt()));
        node.path("lines").forEach(line -> lines.add(line.asInt()));
        List<String> diagnoses = new ArrayList<>(List.of(node.get("diagnosis").asString()));
        node.path("also").forEach(also -> diagnoses.add(also.asString()));
        String right = Files.readString(bases.resolve(node.get("base").asString()));
        return new Mutant(
                node.get("id").asString(),
                node.get("base").asString(),
                node.get("function").asString(),
                node.get("group").asString(),
                node.get("outcome").asString(),
                lines,
                diagnoses,
                edited(right, node.get("edit")));
    }

    private static String edited(String source, JsonNode edit) {
        List<String> lines = new ArrayList<>(List.of(source.split("\n", -1)));
        int at = edit.get("at").asInt() - 1;
        for (int k = 0; k < edit.get("remove").asInt(); k++) {
            lines.remove(at);
        }
        List<String> insert = new ArrayList<>();
        edit.get("insert").forEach(line -> insert.add(line.asString()));
        lines.addAll(at, insert);
        return String.join("\n", lines);
    }
}
