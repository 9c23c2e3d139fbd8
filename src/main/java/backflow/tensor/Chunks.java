package backflow.tensor;

import java.util.concurrent.RecursiveAction;

/// Work on a range, cut into pieces of a size that depends on the work alone, never on the number of cores, so that
/// results do not either. A range of one piece runs in the calling thread.
final class Chunks extends RecursiveAction {
    /// Elements worth a task of their own: about 50 µs of work, which outweighs waking another thread.
    static final int ELEMENTS = 1 << 15;

    private static final long serialVersionUID = 1L;

    /// What is done with the numbers from `from` up to but without `to`.
    interface Body {
        void run(int from, int to);
    }

    private final int from;
    private final int to;
    private final int piece;
    private final transient Body body;

    private Chunks(int from, int to, int piece, Body body) {
        this.from = from;
        this.to = to;
        this.piece = piece;
        this.body = body;
    }

    /// Runs `body` over 0 to `count` − 1 in pieces of `piece`, and returns when all are done.
    static void run(int count, int piece, Body body) {
        if (count <= piece) {
            body.run(0, count);
        } else {
            new Chunks(0, count, piece, body).invoke();
        }
    }

    @Override
    protected void compute() {
        int pieces = Math.ceilDiv(to - from, piece);
        if (pieces == 1) {
            body.run(from, to);
            return;
        }
        int middle = from + pieces / 2 * piece;
        invokeAll(new Chunks(from, middle, piece, body), new Chunks(middle, to, piece, body));
    }
}
