package backflow.ui.work;

import backflow.graph.Detail;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The pictures of the open document: at each level laid out before it is opened; with copies opened at a level, away
/// from the window's thread when that is wanted, and kept.
public final class Drawings {
    /// Any width does.
    private static final double PAGE = 300;

    /// Whoever opens copies at random has these many graphs laid out and kept.
    private static final int KEPT = 32;

    private final Messages messages;
    private final Background background = new Background();
    private final Map<Detail, GraphPicture> opened = new LinkedHashMap<>(KEPT, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Detail, GraphPicture> eldest) {
            return size() > KEPT;
        }
    };
    private Optional<Prepared> prepared = Optional.empty();

    /// Creates drawings of nothing.
    public Drawings(Messages messages) {
        this.messages = messages;
    }

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
            CloseUp closeUp = CloseUp.of(document.trace(), messages);
            closeUp.prepare();
            return new Prepared(document, graphs, closeUp, PathsCloseUp.of(document.trace(), messages), reasons);
        }
    }

    public void accept(Prepared laidOut) {
        background.cancel();
        opened.clear();
        prepared = Optional.of(laidOut);
    }

    /// Returns the graph of the prepared document at its finest level.
    public Optional<GraphPicture> finest(Document document) {
        return of(document).map(ready -> ready.graphs().get(Level.BROADCASTS));
    }

    /// Gives the graph of the prepared document: at once if it is laid out, else as soon as it is, unless another one
    /// is asked for before.
    public void graph(Document document, Detail detail, Consumer<GraphPicture> take) {
        background.cancel();
        of(document).ifPresent(ready -> kept(ready, detail).ifPresentOrElse(take, () -> layOut(ready, detail, take)));
    }

    private Optional<GraphPicture> kept(Prepared ready, Detail detail) {
        return Optional.ofNullable(detail.isPlain() ? ready.graphs().get(detail.level()) : opened.get(detail));
    }

    private void layOut(Prepared ready, Detail detail, Consumer<GraphPicture> take) {
        background.run(
                () -> GraphPicture.of(ready.document().trace(), detail, messages),
                graph -> {
                    opened.put(detail, graph);
                    take.accept(graph);
                },
                Drawings::fail);
    }

    /// A layout fails only by a defect, which is not hidden.
    private static void fail(Throwable thrown) {
        throw new IllegalStateException("a graph could not be laid out", thrown);
    }

    /// Gives up for good.
    public void close() {
        background.close();
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
