package backflow.check;

import backflow.graph.Node;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.Recording;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The numeric check of one node's gradient: one number of the node is nudged by h, only the forward pass runs, and one
/// loss is read.
///
/// No gradient is summed anywhere in it, so it can tell a sum from a mean without taking either for granted. Where a
/// node is copied along the batch, a second loss is read from the same forward runs: the one averaged over the batch.
/// Its upstream gradient already carries the 1/N, so that a mean over the copies would divide twice.
///
/// A check is a value that says how far it has come, so that a window may show it and go on with it in pieces.
public final class NudgeCheck {
    private static final double NUDGE = 1e-5;
    private static final int MOST_NUDGES = 64;
    private static final int LEAST_NUDGES = 6;

    /// How many numbers may be computed anew for a check, all its forward runs together.
    private static final long WORK = 60_000_000;

    private static final int RUNS_FOR_EACH = 4;

    private final Trace trace;
    private final Node node;
    private final int wanted;
    private final List<Claim> claims;
    private final List<Finding> findings;
    private final Optional<Nudge> sample;
    private final int nudged;

    private NudgeCheck(
            Trace trace, Node node, List<Claim> claims, List<Finding> findings, Optional<Nudge> sample, int nudged) {
        this.trace = trace;
        this.node = node;
        this.claims = claims;
        this.findings = List.copyOf(findings);
        this.sample = sample;
        this.nudged = nudged;
        this.wanted = wanted(trace, node);
    }

    /// Returns the check of a node's gradient before its first nudge.
    public static NudgeCheck begin(Trace trace, Node node) {
        return new NudgeCheck(trace, node, List.of(), List.of(), Optional.empty(), 0);
    }

    /// Returns the finished check.
    ///
    /// @param cancelled asked before each nudge; once it answers true, the check ends with what it has
    public static NudgeCheck of(Trace trace, Node node, BooleanSupplier cancelled) {
        NudgeCheck check = begin(trace, node);
        while (!check.isComplete() && !cancelled.getAsBoolean()) {
            check = check.advanced();
        }
        return check;
    }

    /// Returns how many numbers are nudged: all, or of many some, evenly spread; fewer where a forward run is long.
    private static int wanted(Trace trace, Node node) {
        long run = trace.graph().path().stream()
                .mapToLong(each -> each.shape().size())
                .sum();
        long affordable = WORK / Math.max(1, RUNS_FOR_EACH * run);
        return Math.min(node.shape().size(), Math.clamp(affordable, LEAST_NUDGES, MOST_NUDGES));
    }

    /// Returns the check as it was before its first nudge.
    public NudgeCheck begun() {
        return begin(trace, node);
    }

    /// Returns the check with one more number nudged.
    public NudgeCheck advanced() {
        if (isComplete()) {
            return this;
        }
        if (claims.isEmpty()) {
            List<Claim> begun = claims(trace, node);
            return new NudgeCheck(
                            trace,
                            node,
                            begun,
                            begun.stream().map(Claim::nothing).toList(),
                            sample,
                            0)
                    .advanced();
        }
        int entry = (int) ((long) nudged * node.shape().size() / wanted);
        double at = trace.value(node).at(entry);
        double h = nudge(at);
        NudgedRuns runs = new NudgedRuns(trace, node, entry);
        List<Finding> found = new ArrayList<>();
        for (int k = 0; k < claims.size(); k++) {
            Loss loss = claims.get(k).loss();
            Slope slope =
                    Slope.of(by -> loss.of(runs.output(by)), loss.of(runs.unmoved()), h, loss.size(runs.unmoved()));
            found.add(claims.get(k).checked(findings.get(k), entry, slope));
        }
        Nudge first = sample.orElseGet(() -> sample(entry, h, runs));
        // What was claimed is as large as the arrays, and a finished check is kept.
        List<Claim> left = nudged + 1 < wanted ? claims : List.of();
        return new NudgeCheck(trace, node, left, found, Optional.of(first), nudged + 1);
    }

    /// Returns how far a number is moved: by as much as can be told from rounding, and by the least where it is not
    /// finite.
    private static double nudge(double at) {
        return Double.isFinite(at) ? NUDGE * Math.max(1, Math.pow(10, Math.floor(Math.log10(Math.abs(at))))) : NUDGE;
    }

    private Nudge sample(int entry, double h, NudgedRuns runs) {
        Claim claim = claims.getFirst();
        return new Nudge(
                index(node.shape(), entry),
                h,
                claim.loss().of(runs.output(-h)),
                claim.loss().of(runs.output(h)),
                claim.sum().at(entry));
    }

    private static List<Integer> index(Shape shape, int entry) {
        List<Integer> index = new ArrayList<>();
        int rest = entry;
        for (int axis = shape.rank() - 1; axis >= 0; axis--) {
            index.addFirst(rest % shape.extent(axis));
            rest /= shape.extent(axis);
        }
        return index;
    }

    private static List<Claim> claims(Trace trace, Node node) {
        List<Claim> claims = new ArrayList<>(List.of(Claim.of(trace, node)));
        if (Batch.isCopiedAlong(trace, node)) {
            Tensor averaged = trace.upstream().dividedBy(Tensor.scalar(Batch.size(trace)));
            claims.add(Claim.of(new Recording(trace.graph(), trace.values()).trace(averaged), node));
        }
        return List.copyOf(claims);
    }

    public Node node() {
        return node;
    }

    /// Returns how many of the node's numbers were nudged.
    public int nudged() {
        return nudged;
    }

    /// Returns how many will be.
    public int wanted() {
        return wanted;
    }

    public boolean isComplete() {
        return nudged >= wanted;
    }

    /// Returns whether the loss averaged over the batch is read as well: where the node is copied along the batch.
    public boolean readsAveragedLoss() {
        return Batch.isCopiedAlong(trace, node);
    }

    /// Returns what was found under the loss of the trace; empty before the first nudge.
    public Optional<Finding> summed() {
        return findings.stream().findFirst();
    }

    /// Returns what was found under the loss averaged over the batch; only where the node is copied along the batch.
    public Optional<Finding> averaged() {
        return findings.stream().skip(1).findFirst();
    }

    /// Returns the first nudge.
    public Optional<Nudge> sample() {
        return sample;
    }
}
