package backflow.session.draft;

import backflow.check.code.PairReport;
import backflow.check.code.Report;
import backflow.check.code.Status;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// What was found of a text.
public sealed interface Judgement {
    /// Returns the text that it is about.
    String text();

    /// The text was read, and its pairs of functions judged.
    ///
    /// @param report what was found
    /// @param pairs the pairs, the worst first, each with its forward pass as a graph
    record Judged(String text, Report report, List<JudgedPair> pairs) implements Judgement {
        public Judged {
            pairs = List.copyOf(pairs);
        }
    }

    /// The text could not be read.
    ///
    /// @param problem what is wrong, and where
    record Unread(String text, DialectException problem) implements Judgement {}

    /// A mistake of ours.
    record Failed(String text, Throwable defect) implements Judgement {}

    /// From what has to be mended to what has not been begun.
    List<Status> WORST_FIRST = List.of(
            Status.WRONG, Status.ERROR, Status.UNSUPPORTED, Status.EQUIVALENT, Status.CORRECT, Status.INCOMPLETE);

    /// Judges a text. Whatever it is, there is an answer.
    static Judgement of(Checker checker, String name, String text, BooleanSupplier cancelled, DoubleConsumer progress) {
        try {
            SourceText source = new SourceText(name, text);
            Report report = checker.check(source, cancelled, progress);
            List<JudgedPair> pairs = new ArrayList<>();
            for (PairReport pair : report.pairs()) {
                pairs.add(JudgedPair.of(source, pair));
            }
            pairs.sort(Comparator.comparingInt(
                    pair -> WORST_FIRST.indexOf(pair.report().status())));
            return new Judged(text, report, pairs);
        } catch (DialectException e) {
            return new Unread(text, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Failed(text, e);
        }
    }
}
