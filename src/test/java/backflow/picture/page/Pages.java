package backflow.picture.page;

import backflow.graph.Level;
import backflow.layout.Size;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.picture.Picture;
import backflow.picture.View;
import backflow.text.Messages;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/// The pages of the examples that ship.
final class Pages {

    static final List<Size> SIZES =
            List.of(ExplorePage.LEAST, new Size(1280, 720), new Size(1920, 1080), new Size(3840, 2160));

    private static final ConcurrentMap<String, Subject> SUBJECTS = new ConcurrentHashMap<>();

    private Pages() {}

    static Subject subject(String example) {
        return SUBJECTS.computeIfAbsent(example, name -> {
            var program = Examples.find(name).orElseThrow();
            return Subject.of(program.header().title(), program.run(Setup.NONE));
        });
    }

    /// A page at every place of the playhead.
    interface Page {
        Picture at(double playhead, View view);
    }

    /// Which view a page is of.
    enum Kind {
        EXPLORE,
        GRAPH;

        Page page(String example, Level level, Size size) {
            var subject = subject(example);
            return switch (this) {
                case EXPLORE -> new ExplorePage(subject, level, Messages.english(), size)::at;
                case GRAPH -> new GraphPage(subject.trace(), level, Messages.english(), size)::at;
            };
        }
    }

    static Stream<String> examples() {
        return Examples.names().stream();
    }
}
