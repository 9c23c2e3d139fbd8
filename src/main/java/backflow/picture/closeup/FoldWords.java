package backflow.picture.closeup;

import backflow.graph.Edge;
import java.util.Locale;

/// Says of a copy or a reduction what moves: rows, columns or single cells.
///
/// @param edge the edge along which it is copied or added
record FoldWords(ArrayNames names, Edge edge) {

    /// Returns a sentence.
    ///
    /// @param family the beginning of its key, the end is what moves
    /// @param count how many become one, or how often one is copied
    String of(String family, int count) {
        var moved = names.fold(edge).map(Fold::way).orElse(Fold.Way.CELLS);
        return names.messages().text(family + moved.name().toLowerCase(Locale.ROOT), count);
    }
}
