package backflow.check.code;

import java.util.List;

/// What was found in a file.
///
/// @param file its name
/// @param pairs its pairs, in the order of their backward functions
/// @param printed what its code printed
public record Report(String file, List<PairReport> pairs, String printed) {
    public Report {
        pairs = List.copyOf(pairs);
    }
}
