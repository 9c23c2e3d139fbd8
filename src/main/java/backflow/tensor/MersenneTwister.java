package backflow.tensor;

/// The generator behind `np.random.seed(k)`, `np.random.rand` and `np.random.randn`: the same seed gives the same
/// numbers as NumPy's legacy generator, in the same order.
///
/// @see <a href="https://doi.org/10.1145/272991.272995">Matsumoto and Nishimura (1998), Mersenne Twister</a>
public final class MersenneTwister {
    private static final int LENGTH = 624;
    private static final int MIDDLE = 397;

    private final int[] state = new int[LENGTH];
    private int next = LENGTH;
    private double secondGaussian;
    private boolean hasSecondGaussian;

    /// Creates a generator in the state that `np.random.seed(seed)` leaves.
    ///
    /// @param seed 0 to 2³² − 1, as NumPy demands
    /// @throws IllegalArgumentException if the seed is outside that range
    public MersenneTwister(long seed) {
        if (seed < 0 || seed > 0xffff_ffffL) {
            throw new IllegalArgumentException("seed must be between 0 and 2**32 - 1, was " + seed);
        }
        state[0] = (int) seed;
        for (int i = 1; i < LENGTH; i++) {
            int before = state[i - 1];
            state[i] = 1812433253 * (before ^ (before >>> 30)) + i;
        }
    }

    /// Returns the next number of `np.random.rand`: uniform in [0, 1), 53 random bits.
    public double nextDouble() {
        int high = nextInt() >>> 5;
        int low = nextInt() >>> 6;
        return (high * 0x1p26 + low) * 0x1p-53;
    }

    /// Returns the next number of `np.random.randn`: standard normal by the polar method, which makes them in pairs.
    public double nextGaussian() {
        if (hasSecondGaussian) {
            hasSecondGaussian = false;
            return secondGaussian;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * nextDouble() - 1;
            y = 2 * nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double scale = Math.sqrt(-2 * ExactLogarithm.of(square) / square);
        secondGaussian = scale * x;
        hasSecondGaussian = true;
        return scale * y;
    }

    /// Returns the next 32 random bits.
    public int nextInt() {
        if (next == LENGTH) {
            twist();
            next = 0;
        }
        int word = state[next++];
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >>> 18);
    }

    private void twist() {
        for (int i = 0; i < LENGTH; i++) {
            int joined = (state[i] & 0x80000000) | (state[(i + 1) % LENGTH] & 0x7fffffff);
            int odd = (joined & 1) == 0 ? 0 : 0x9908b0df;
            state[i] = state[(i + MIDDLE) % LENGTH] ^ (joined >>> 1) ^ odd;
        }
    }
}
