package backflow.numpy.array;

import backflow.tensor.MersenneTwister;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/// The generator of `np.random`: the same seed gives the same numbers as NumPy's legacy generator, whatever is asked
/// of it.
///
/// @see <a href="https://numpy.org/doc/stable/reference/random/legacy.html">NumPy: legacy random generation</a>
public final class RandomState {
    private static final long MASK_32 = 0xffff_ffffL;

    private MersenneTwister bits = new MersenneTwister(0);

    /// Starts anew from a seed.
    ///
    /// @throws ArrayException if it is not between 0 and 2³² − 1
    public void seed(long seed) {
        if (seed < 0 || seed > MASK_32) {
            throw new ArrayException(ErrorType.VALUE, "array.random.seed", Long.toString(seed));
        }
        bits = new MersenneTwister(seed);
    }

    /// Returns numbers uniform in [0, 1).
    public NdArray uniform(int... extents) {
        return fill(bits::nextDouble, extents);
    }

    /// Returns standard normal numbers.
    public NdArray normal(int... extents) {
        return fill(bits::nextGaussian, extents);
    }

    /// Returns numbers of the exponential distribution of mean 1.
    public NdArray exponential(int... extents) {
        return fill(() -> -StrictMath.log(1 - bits.nextDouble()), extents);
    }

    private static NdArray fill(DoubleSupplier next, int... extents) {
        NdArray array = NdArray.zeros(DType.FLOAT64, extents);
        Allowance.spendCurrent(10L * array.size());
        Arrays.setAll(array.data(), _ -> next.getAsDouble());
        return array;
    }

    /// Returns integers from `low` up to but without `high`.
    ///
    /// @throws ArrayException if there is none
    public NdArray integers(long low, long high, DType type, int... extents) {
        if (low >= high) {
            throw new ArrayException(ErrorType.VALUE, "array.random.range", Long.toString(low), Long.toString(high));
        }
        NdArray array = NdArray.zeros(type, extents);
        Allowance.spendCurrent(10L * array.size());
        Arrays.setAll(array.data(), _ -> type.whole(low + upTo(high - 1 - low)));
        return array;
    }

    /// Returns an integer from 0 to `most`: bits are drawn until they are no larger.
    private long upTo(long most) {
        if (most == 0) {
            return 0;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(most);
        long drawn;
        do {
            drawn = (most > MASK_32 ? (next32() << 32) | next32() : next32()) & mask;
        } while (drawn > most);
        return drawn;
    }

    private long next32() {
        return bits.nextInt() & MASK_32;
    }

    /// Shuffles an array along its first axis.
    ///
    /// @throws ArrayException if it is read-only or has no axis
    public void shuffle(NdArray array) {
        if (array.rank() == 0) {
            throw new ArrayException(ErrorType.TYPE, "array.random.shuffle");
        }
        Index places = new Index.Elements(permutation(array.extent(0)));
        Copies.assign(array, Indexing.get(array, List.of(places)));
    }

    /// Returns the numbers from 0 up to but without `count` in an order by chance.
    public NdArray permutation(int count) {
        NdArray numbers = NdArray.zeros(DType.INT64, count);
        double[] order = numbers.data();
        Arrays.setAll(order, i -> i);
        for (int i = count - 1; i > 0; i--) {
            int j = (int) upTo(i);
            double moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
        return numbers;
    }

    /// Returns positions below `count`, none of them twice.
    ///
    /// @throws ArrayException if there are not so many
    public NdArray draw(int count, int... extents) {
        int size = Extents.size(extents);
        if (size > count) {
            throw new ArrayException(
                    ErrorType.VALUE, "array.random.draw", Integer.toString(size), Integer.toString(count));
        }
        return Reshaping.reshape(Joining.part(permutation(count), 0, 0, size), extents);
    }

    /// Returns positions drawn by chance, each as probable as `weights` says.
    ///
    /// @throws ArrayException if the weights do not sum to 1
    public NdArray choose(NdArray weights, int... extents) {
        double[] sums = Cumulation.run(Fold.SUM, weights, 0, DType.FLOAT64).toArray();
        double last = sums.length == 0 ? 0 : sums[sums.length - 1];
        if (!(Math.abs(last - 1) < 1e-8)) {
            throw new ArrayException(ErrorType.VALUE, "array.random.weights", Double.toString(last));
        }
        NdArray drawn = uniform(extents);
        for (int i = 0; i < drawn.size(); i++) {
            int place = 0;
            while (place < sums.length - 1 && sums[place] / last <= drawn.data()[i]) {
                place++;
            }
            drawn.data()[i] = place;
        }
        return NdArray.wrap(DType.INT64, drawn.data(), extents);
    }

    /// Returns how many of `trials` succeed, each with a probability.
    ///
    /// @throws ArrayException if that is no probability, or too many are expected for the method of inversion
    public NdArray binomial(int trials, double probability, int... extents) {
        if (!(probability >= 0 && probability <= 1) || trials < 0) {
            throw new ArrayException(ErrorType.VALUE, "array.random.binomial");
        }
        double rarer = Math.min(probability, 1 - probability);
        if (rarer * trials > 30) {
            throw new ArrayException(ErrorType.UNSUPPORTED, "array.random.binomial.many");
        }
        NdArray array = NdArray.zeros(DType.INT64, extents);
        Allowance.spendCurrent(10L * array.size());
        Arrays.setAll(array.data(), _ -> {
            long rare = trials == 0 || probability == 0 ? 0 : inverted(trials, rarer);
            return probability <= 0.5 ? rare : trials - rare;
        });
        return array;
    }

    /// Walks along the probabilities of 0, 1, 2, … until they pass a number by chance.
    private long inverted(int trials, double probability) {
        double other = 1 - probability;
        double none = StrictMath.exp(trials * StrictMath.log(other));
        double mean = trials * probability;
        long bound = (long) Math.min(trials, mean + 10 * Math.sqrt(mean * other + 1));
        long count = 0;
        double chance = none;
        double left = bits.nextDouble();
        while (left > chance) {
            count++;
            if (count > bound) {
                count = 0;
                chance = none;
                left = bits.nextDouble();
            } else {
                left -= chance;
                chance = (trials - count + 1) * probability * chance / (count * other);
            }
        }
        return count;
    }
}
