package backflow.check.code;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Puts what was found of a pair into a report.
final class PairText {
    private final SourceFile file;
    private final Pair pair;

    PairText(SourceFile file, Pair pair) {
        this.file = file;
        this.pair = pair;
    }

    PairReport incomplete() {
        return bare(
                Status.INCOMPLETE,
                Message.of("check.incomplete", pair.backward().name()),
                Optional.empty());
    }

    PairReport unknownLayer() {
        return stopped("check.unknown.layer", pair.backward());
    }

    /// Asks what the cache holds.
    PairReport unknownCache(Optional<String> name) {
        return name.isPresent()
                ? stopped("check.unknown.cache.name", pair.backward(), name.get())
                : stopped("check.unknown.cache", pair.backward());
    }

    PairReport unknownParameters(FunctionDefinition forward) {
        return stopped("check.unknown.parameters", forward);
    }

    private PairReport stopped(String key, FunctionDefinition function, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(function.name()));
        arguments.addAll(List.of(more));
        Message message = new Message(key, arguments);
        Stop stop = new Stop(function.nameSpan().line(), function.nameSpan().column(), message);
        return bare(Status.UNSUPPORTED, message, Optional.of(stop));
    }

    private PairReport bare(Status status, Message message, Optional<Stop> stop) {
        return new PairReport(
                pair.forwardName(),
                pair.backward().name(),
                status,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                message,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                stop);
    }

    PairReport judged(Family family, Student student, Finding ahead, Finding back, BooleanSupplier cancelled) {
        Optional<DialectException> failure = failure(ahead).or(() -> failure(back));
        boolean isOutside = failure.filter(e -> e.kind() == DialectException.Kind.UNSUPPORTED)
                .isPresent();
        Optional<Verdict> verdict = isOutside ? Optional.empty() : verdict(student, ahead, back, cancelled);
        List<Message> notes = notes(back);
        Status status = status(ahead, back, failure);
        if (status == Status.CORRECT) {
            Optional<Message> vanishing = vanishing(back);
            vanishing.ifPresent(notes::add);
            status = verdict.isPresent() || vanishing.isPresent() ? Status.EQUIVALENT : status;
        }
        List<GradientResult> gradients = Gradients.of(back);
        Message message = verdict.isPresent()
                ? verdict.get().message()
                : failure.map(DialectException::text).orElseGet(() -> Message.of("check.correct"));
        return new PairReport(
                pair.forwardName(),
                pair.backward().name(),
                status,
                family.hasReference() && !ahead.seen().isEmpty() ? Optional.of(matches(ahead)) : Optional.empty(),
                gradients,
                lines(ahead, back, verdict),
                verdict.map(Verdict::number),
                verdict.map(Verdict::diagnosis),
                message,
                notes,
                verdict.flatMap(Verdict::fix),
                verdict.flatMap(Verdict::comparison),
                failure.map(e -> new Stop(e.line(), e.column(), e.text())));
    }

    private Optional<Verdict> verdict(Student student, Finding ahead, Finding back, BooleanSupplier cancelled) {
        if (!ahead.isRight()) {
            return Verdict.of(ahead, student, true);
        }
        return back.isRight() ? cancelling(student, back, cancelled) : Verdict.of(back, ahead.mended(student), false);
    }

    private Optional<Verdict> cancelling(Student student, Finding back, BooleanSupplier cancelled) {
        return back.seen().isEmpty()
                ? Optional.empty()
                : new Cancelling(file, student, back.scenes().getFirst(), cancelled)
                        .find(back.seen().getFirst());
    }

    private static Optional<Message> vanishing(Finding back) {
        return back.seen().isEmpty()
                ? Optional.empty()
                : Vanishing.find(
                        back.seen().getFirst(), back.scenes().getFirst().traces());
    }

    private static boolean matches(Finding ahead) {
        return ahead.seen().getFirst().performances().stream()
                .allMatch(performance -> performance.failure().isEmpty()
                        && performance.outcomes().stream()
                                .filter(outcome -> outcome.name().equals("out"))
                                .allMatch(Outcome::isRight));
    }

    private static Optional<DialectException> failure(Finding finding) {
        return finding.seen().stream()
                .flatMap(seen -> seen.performances().stream())
                .flatMap(performance -> performance.failure().stream())
                .findFirst();
    }

    private static Status status(Finding ahead, Finding back, Optional<DialectException> failure) {
        if (failure.isPresent()) {
            boolean isOutside = failure.get().kind() == DialectException.Kind.UNSUPPORTED;
            return isOutside ? Status.UNSUPPORTED : Status.ERROR;
        }
        return ahead.isRight() && back.isRight() ? Status.CORRECT : Status.WRONG;
    }

    private static List<LineResult> lines(Finding ahead, Finding back, Optional<Verdict> verdict) {
        Set<Span> wrong = new HashSet<>();
        verdict.ifPresent(found -> wrong.add(found.line().statement().span()));
        List<Line> lines = new ArrayList<>();
        if (!ahead.seen().isEmpty()) {
            lines.addAll(ahead.seen().getFirst().lines());
        }
        back.seen().forEach(seen -> lines.addAll(seen.lines()));
        return LineResults.of(lines, wrong);
    }

    /// A gradient with an axis of length 1 too many is right in value, and worth a word.
    private static List<Message> notes(Finding back) {
        List<Message> notes = new ArrayList<>();
        if (!back.seen().isEmpty()) {
            for (Outcome outcome :
                    back.seen().getFirst().performances().getFirst().outcomes()) {
                outcome.actual()
                        .filter(actual -> outcome.hasShape()
                                && !actual.shape().equals(outcome.expected().shape()))
                        .ifPresent(actual -> notes.add(Message.of(
                                "check.note.shape",
                                outcome.name(),
                                actual.shape().toString(),
                                outcome.expected().shape().toString())));
            }
        }
        return notes;
    }

    /// Returns what a diagnosis is called in a heading.
    static Message title(Diagnosis diagnosis) {
        return Message.of("check.title." + diagnosis.code());
    }
}
