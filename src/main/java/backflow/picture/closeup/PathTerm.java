package backflow.picture.closeup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One term of the sum of the paths, or the sum itself.
///
/// @param array what it brings
/// @param sign the operator before it, `+`, `=` or `+ … =`; none before the first
/// @param number the number of the path; none for the sum
/// @param picked whether it is what is looked at
/// @param title what stands above it, beside the number
/// @param caption what stands below it: the way of the path, and why it brings nothing if it does not
record PathTerm(
        NamedArray array,
        Optional<String> sign,
        OptionalInt number,
        boolean picked,
        String title,
        List<String> caption) {

    PathTerm first() {
        return new PathTerm(array, Optional.empty(), number, picked, title, caption);
    }

    PathTerm after(String other) {
        return new PathTerm(array, Optional.of(other), number, picked, title, caption);
    }
}
