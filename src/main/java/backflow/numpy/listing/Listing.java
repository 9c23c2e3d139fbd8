package backflow.numpy.listing;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Source text whose lines know the steps of the trace that they carry out.
public record Listing(List<ListingLine> lines) {
    public Listing {
        lines = List.copyOf(lines);
    }

    /// Returns the whole text; every line ends with a line feed.
    public String text() {
        return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    /// Returns the number, from 0, of the line that carries out a step; empty where none does.
    public OptionalInt lineOf(int step) {
        for (int k = 0; k < lines.size(); k++) {
            if (lines.get(k).steps().contains(step)) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }
}
