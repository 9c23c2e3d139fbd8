package backflow.ui.work;

import backflow.graph.Level;
import backflow.picture.GraphPicture;
import backflow.picture.Inspection;
import backflow.picture.View;
import backflow.picture.closeup.CloseUp;
import backflow.picture.closeup.PathsCloseUp;
import backflow.picture.why.Reasons;
import backflow.picture.why.WhyPicture;
import backflow.session.Document;
import backflow.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The pictures of the open document, laid out before it is opened.
public final class Drawings {
    /// Any width does.
    private static final double PAGE = 300;

    private Optional<Prepared> prepared = Optional.empty();

    /// A document with its graph laid out at every level.
    ///
    /// @param document the document
    /// @param graphs its graph at each level
    /// @param closeUp its steps under the microscope
    /// @param paths what its values are responsible for
    /// @param reasons its steps explained
    public record Prepared(
            Document document, Map<Level, GraphPicture> graphs, CloseUp closeUp, PathsCloseUp paths, Reasons reasons) {
        /// Lays out; takes a while the first time, so it is done away from the window's thread.
        public static Prepared of(Document document, Messages messages) {
            Map<Level, GraphPicture> graphs = new EnumMap<>(Level.class);
            for (Level level : Level.values()) {
                graphs.put(level, GraphPicture.of(document.trace(), level, messages));
            }
            Reasons reasons = new Reasons(document.trace());
            // The first formula reads the fonts of mathematics.
            new WhyPicture(messages, View.STANDARD, Inspection.LEAST_SIZE)
                    .of(reasons.of(Math.min(1, document.trace().length())), Optional.empty(), PAGE);
            return new Prepared(
                    document,
                    graphs,
                    CloseUp.of(document.trace(), messages),
                    PathsCloseUp.of(document.trace(), messages),
                    reasons);
        }
    }

    public void accept(Prepared laidOut) {
        prepared = Optional.of(laidOut);
    }

    /// Returns the graph of the prepared document at a level.
    public Optional<GraphPicture> graph(Document document, Level level) {
        return of(document).map(ready -> ready.graphs().get(level));
    }

    public Optional<CloseUp> closeUp(Document document) {
        return of(document).map(Prepared::closeUp);
    }

    public Optional<PathsCloseUp> paths(Document document) {
        return of(document).map(Prepared::paths);
    }

    public Optional<Reasons> reasons(Document document) {
        return of(document).map(Prepared::reasons);
    }

    private Optional<Prepared> of(Document document) {
        return prepared.filter(ready -> ready.document().equals(document));
    }
}
