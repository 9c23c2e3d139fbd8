package backflow.session.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sample mistakes that come with the program, from `assets/mistakes`: `index.txt` names them in their order.
///
/// Each is a Python file whose first comments hold what is asked and what is wrong. These are not shown with the code,
/// so its lines count from below them.
public final class Samples {
    private static final Pattern ENTRY = Pattern.compile("# (title|question|line|diagnosis|answer): (.*)");

    private Samples() {}

    /// Returns the samples in the order in which they are offered.
    public static List<Sample> all() {
        return read("index.txt")
                .lines()
                .map(name -> of(name, read(name + ".py")))
                .toList();
    }

    /// Reads a sample.
    static Sample of(String name, String file) {
        Map<String, String> header = new HashMap<>();
        List<String> lines = file.lines().toList();
        int first = 0;
        for (Matcher entry = ENTRY.matcher(lines.getFirst());
                entry.matches();
                entry = ENTRY.matcher(lines.get(first))) {
            header.put(entry.group(1), entry.group(2).strip());
            first++;
        }
        return new Sample(
                name,
                header.getOrDefault("title", name),
                header.getOrDefault("question", ""),
                Integer.parseInt(header.getOrDefault("line", "0")) - first,
                header.getOrDefault("answer", ""),
                String.join("\n", lines.subList(first, lines.size())) + "\n");
    }

    private static String read(String file) {
        try (InputStream stream = Samples.class.getResourceAsStream("/mistakes/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no sample " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
