package backflow.numpy.interpreter;

import backflow.graph.Place;
import backflow.graph.Stage;
import backflow.numpy.syntax.Comment;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows which statement runs, and to which stage it belongs.
///
/// A comment `# 3: …` opens stage 3, up to the next such comment. Without any, each statement that makes a value is a
/// stage of its own. Inside a called function the stage is that of the call.
final class Staging {
    private static final Pattern OPENING = Pattern.compile("(\\d{1,6})\\s*:\\s*(.*)");

    private final SourceText source;
    private final TreeMap<Integer, Stage> byLine = new TreeMap<>();
    private final TreeSet<Integer> used = new TreeSet<>();
    private final boolean isCommented;
    private final Deque<Span> callers = new ArrayDeque<>();
    private Span outer = Span.START;
    private Span current = Span.START;

    /// Finds the stages among the comments within a function.
    Staging(SourceText source, List<Comment> comments, Span function) {
        this.source = source;
        for (Comment comment : comments) {
            Matcher opening = OPENING.matcher(comment.text());
            if (opening.matches() && isWithin(comment.span(), function)) {
                int line = comment.span().line();
                byLine.put(line, new Stage(Integer.parseInt(opening.group(1)), opening.group(2), line));
            }
        }
        isCommented = !byLine.isEmpty();
    }

    private static boolean isWithin(Span comment, Span function) {
        return comment.start() >= function.start() && comment.start() <= function.end();
    }

    /// Notes that a statement begins to run.
    void enter(Span statement) {
        current = statement;
        if (callers.isEmpty()) {
            outer = statement;
        }
    }

    /// Notes that a function of the file is called, and later left.
    void call() {
        callers.push(current);
    }

    void comeBack() {
        current = callers.pop();
    }

    /// Returns the place of the value that is being made.
    Place place() {
        int line = current.line();
        if (!isCommented) {
            byLine.computeIfAbsent(outer.line(), key -> new Stage(byLine.size() + 1, title(), key));
        }
        var stage = byLine.floorEntry(outer.line());
        if (stage == null) {
            return Place.line(line);
        }
        used.add(stage.getKey());
        return Place.stage(stage.getValue().number(), line);
    }

    private String title() {
        return source.slice(outer).replaceAll("\\s*\\\\?\\n\\s*", " ");
    }

    /// Returns the stages that a value was made in, in the order of the source.
    List<Stage> stages() {
        return byLine.entrySet().stream()
                .filter(entry -> used.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
