package backflow.numpy.interpreter;

/// What a program prints.
final class Console {
    /// No more is kept.
    private static final int LONGEST = 100_000;

    private final StringBuilder text = new StringBuilder();

    void print(String more) {
        int room = LONGEST - text.length();
        if (more.length() <= room) {
            text.append(more);
        } else if (room > 0) {
            text.append(more, 0, room).append("…\n");
        }
    }

    String text() {
        return text.toString();
    }
}
