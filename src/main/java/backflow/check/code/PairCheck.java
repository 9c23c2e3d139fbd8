package backflow.check.code;

import backflow.check.known.Knowledge;
import backflow.check.known.Quantities;
import backflow.check.known.Quantity;
import backflow.check.known.Sizes;
import backflow.numpy.interpreter.Observer;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Checks one pair: its forward pass against the reference, and its backward pass against the gradients of either.
///
/// Three comparisons tell who is to blame: the backward pass against the pair's own forward pass, the forward pass
/// against the reference, and the backward pass against the reference.
final class PairCheck {
    /// From this cost on, the mistake may rather have been made in the forward pass.
    private static final int FAR_FETCHED = 6;

    private final SourceFile file;
    private final Pair pair;
    private final Student student;
    private final BooleanSupplier cancelled;
    private final PairText text;

    PairCheck(SourceFile file, Pair pair, Student student, BooleanSupplier cancelled) {
        this.file = file;
        this.pair = pair;
        this.student = student;
        this.cancelled = cancelled;
        this.text = new PairText(file, pair);
    }

    PairReport report() {
        if (Unfinished.is(pair.backward())
                || pair.forward().filter(Unfinished::is).isPresent()) {
            return text.incomplete();
        }
        Optional<Family> known = pair.family().or(() -> pair.forward().flatMap(own -> Declared.family(file, own)));
        if (known.isEmpty()) {
            return text.unknownLayer();
        }
        Family family = known.get();
        if (pair.forward().isEmpty()) {
            return alone(family);
        }
        FunctionDefinition forward = pair.forward().get();
        Optional<Call> call = Call.of(forward, family);
        return call.isPresent() ? judge(family, forward, call.get()) : text.unknownParameters(forward);
    }

    /// Judges a backward pass without its forward pass: the reference fills the cache, as far as its names tell how.
    private PairReport alone(Family family) {
        Optional<CacheGuess> guess =
                BackwardScene.cacheOf(pair.backward()).flatMap(name -> CacheGuess.of(file, pair.backward(), name));
        boolean isKnown = family.equals(Family.BATCHNORM) || family.equals(Family.LAYERNORM);
        if (!isKnown || guess.isEmpty() || guess.get().unknown().isPresent()) {
            return text.unknownCache(guess.flatMap(CacheGuess::unknown));
        }
        List<Trial> trials = trials(family);
        List<Reference.Truth> truths = new ArrayList<>();
        for (int set = 0; set < trials.size(); set++) {
            truths.add(Reference.of(family, trials.get(set), set, false));
        }
        List<Trace> traces =
                truths.stream().map(truth -> truth.trace().orElseThrow()).toList();
        Knowledge knowledge = new Knowledge(Quantities.of(traces), sizes(trials));
        BackwardScene best = null;
        Lines.Seen clearest = null;
        for (List<String> reading : guess.get().readings()) {
            BackwardScene scene = scene(guess.get(), reading, trials, truths, traces, knowledge, family);
            Lines.Seen seen = Lines.of(file, scene, student);
            boolean isBetter = clearest == null
                    || (seen.isRight() && !clearest.isRight())
                    || (seen.isRight() == clearest.isRight() && seen.clarity() > clearest.clarity());
            if (isBetter) {
                best = scene;
                clearest = seen;
            }
        }
        Finding back = Finding.of(
                file, List.of(Objects.requireNonNull(best)), List.of(clearest), student, Optional.empty(), cancelled);
        return text.judged(family, student, Finding.NOTHING, back, cancelled);
    }

    private BackwardScene scene(
            CacheGuess guess,
            List<String> reading,
            List<Trial> trials,
            List<Reference.Truth> truths,
            List<Trace> traces,
            Knowledge knowledge,
            Family family) {
        List<Value> caches = new ArrayList<>();
        List<Tensor> upstreams = new ArrayList<>();
        for (int set = 0; set < trials.size(); set++) {
            caches.add(guess.cache(reading, truths.get(set), trials.get(set)));
            upstreams.add(Trial.upstream(truths.get(set).out().shape(), set));
        }
        return new BackwardScene(
                pair.backward(),
                family.inputs().stream().map(input -> "d" + input.name()).toList(),
                caches,
                upstreams,
                truths.stream().map(Reference.Truth::gradients).toList(),
                traces.subList(0, 1),
                knowledge);
    }

    private static List<Trial> trials(Family family) {
        List<Trial> trials = new ArrayList<>();
        for (int set = 0; set < Trial.COUNT; set++) {
            trials.add(Trial.draw(family, set));
        }
        return trials;
    }

    private PairReport judge(Family family, FunctionDefinition forward, Call call) {
        List<Trial> trials = trials(family);
        List<Scene> forwards = new ArrayList<>();
        ForwardScene train = forward(family, forward, call, trials, false);
        forwards.add(train);
        if (family.hasTestMode()) {
            forwards.add(forward(family, forward, call, trials, true));
        }
        List<Lines.Seen> seen =
                forwards.stream().map(scene -> Lines.of(file, scene, student)).toList();
        Finding ahead = Finding.of(file, forwards, seen, student, beyond(family, call, train), cancelled);
        Student right = ahead.mended(student);
        Finding back = backward(family, call, trials, train, right, ahead);
        return text.judged(family, student, ahead, back, cancelled);
    }

    private ForwardScene forward(
            Family family, FunctionDefinition forward, Call call, List<Trial> trials, boolean isTest) {
        List<Reference.Truth> truths = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        if (family.hasReference()) {
            for (int set = 0; set < trials.size(); set++) {
                Reference.Truth truth = Reference.of(family, trials.get(set), set, isTest);
                truths.add(truth);
                truth.trace().ifPresent(traces::add);
            }
        }
        List<Quantity> known = new ArrayList<>();
        List<Trace> first = new ArrayList<>();
        Optional<List<Trace>> own = isTest ? Optional.empty() : Traces.of(file, forward, call, trials);
        for (List<Trace> each : Stream.concat(own.stream(), Stream.of(traces)).toList()) {
            if (!each.isEmpty()) {
                known.addAll(Quantities.of(each));
                first.add(each.getFirst());
            }
        }
        Knowledge knowledge = new Knowledge(known, sizes(trials));
        return new ForwardScene(forward, call, trials, truths, isTest, first, knowledge);
    }

    private static List<Sizes> sizes(List<Trial> trials) {
        return trials.stream().map(Trial::sizes).toList();
    }

    private Finding backward(
            Family family, Call call, List<Trial> trials, ForwardScene train, Student right, Finding ahead) {
        List<Value> caches = new ArrayList<>();
        List<Tensor> upstreams = new ArrayList<>();
        List<List<Tensor>> expected = new ArrayList<>();
        boolean isReference = ahead.isRight() || ahead.isMended();
        for (int set = 0; set < trials.size(); set++) {
            ForwardScene.Ran ran = train.run(right, set, Observer.NONE);
            if (ran.performance().failure().isPresent() || ran.out().isEmpty()) {
                return Finding.NOTHING;
            }
            caches.add(ran.cache());
            upstreams.add(Trial.upstream(ran.out().get().shape(), set));
            List<Tensor> gradients = isReference && family.hasReference()
                    ? ordered(train.truths().get(set).gradients(), call)
                    : new OwnGradients(right, train).of(set, upstreams.get(set));
            expected.add(gradients);
        }
        BackwardScene scene = new BackwardScene(
                pair.backward(), names(call), caches, upstreams, expected, train.traces(), train.knowledge());
        List<Lines.Seen> seen = List.of(Lines.of(file, scene, right));
        Finding found = Finding.of(file, List.of(scene), seen, right, Optional.empty(), cancelled);
        boolean isAdvised =
                found.isMended() && found.repairs().getFirst().edit().cost() < FAR_FETCHED;
        return found.isRight() || isAdvised || !ahead.isRight()
                ? found
                : cached(new PassScene(train, scene), right, found);
    }

    /// The backward pass, which shows of several ways to mend the forward pass the one that was meant.
    private Optional<Scene> beyond(Family family, Call call, ForwardScene train) {
        if (!family.hasReference()) {
            return Optional.empty();
        }
        List<Tensor> upstreams = new ArrayList<>();
        List<List<Tensor>> expected = new ArrayList<>();
        for (int set = 0; set < Trial.COUNT; set++) {
            Reference.Truth truth = train.truths().get(set);
            upstreams.add(Trial.upstream(truth.out().shape(), set));
            expected.add(ordered(truth.gradients(), call));
        }
        List<Value> caches = List.of(Value.NONE, Value.NONE);
        return Optional.of(new PassScene(
                train,
                new BackwardScene(
                        pair.backward(), names(call), caches, upstreams, expected, train.traces(), train.knowledge())));
    }

    private static List<String> names(Call call) {
        return call.inputs().stream().map(name -> "d" + name).toList();
    }

    /// Looks for the mistake in what the forward pass put into the cache.
    private Finding cached(PassScene scene, Student student, Finding found) {
        Finding whole = Finding.of(
                file, List.of(scene), List.of(Lines.of(file, scene, student)), student, Optional.empty(), cancelled);
        return whole.isMended() ? new Finding(found.scenes(), found.seen(), whole.repairs()) : found;
    }

    private static List<Tensor> ordered(List<Tensor> gradients, Call call) {
        return call.order().stream().map(gradients::get).toList();
    }
}
