package backflow.numpy.interpreter;

import backflow.op.Code;
import backflow.tensor.Tensor;
import backflow.trace.Argument;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value of the running program.
public sealed interface Value {
    /// The one value without content.
    None NONE = new None();
    /// `...`
    Ellipsis ELLIPSIS = new Ellipsis();

    /// `None`.
    record None() implements Value {}

    /// `Ellipsis`, which stands in an index for all the axes that it does not name.
    record Ellipsis() implements Value {}

    /// `True` or `False`.
    record Bool(boolean value) implements Value {
        private static final Bool TRUE = new Bool(true);
        private static final Bool FALSE = new Bool(false);

        public static Bool of(boolean value) {
            return value ? TRUE : FALSE;
        }
    }

    /// An integer, exact as in Python; `code` is how NumPy source may write it: `N`, `2 * N`, `3`.
    record Int(BigInteger value, Code code) implements Value {
        private static final int SMALL = 256;
        private static final Int[] CACHE = new Int[SMALL];

        static {
            for (int i = 0; i < SMALL; i++) {
                CACHE[i] = made(i);
            }
        }

        /// Returns a plain integer.
        public static Int of(long value) {
            return value >= 0 && value < SMALL ? CACHE[(int) value] : made(value);
        }

        private static Int made(long value) {
            return new Int(BigInteger.valueOf(value), Code.literal(Long.toString(value)));
        }
    }

    /// A float; `code` is how NumPy source may write it: `eps`, `1 / float(N)`, `0.5`.
    record Real(double value, Code code) implements Value {
        /// Returns a float whose writing does not matter.
        public static Real of(double value) {
            return new Real(value, Spelling.NONE);
        }
    }

    record Text(String value) implements Value {}

    record Tuple(List<Value> items) implements Value {
        public Tuple {
            items = List.copyOf(items);
        }
    }

    /// A list; it can be changed, so two are the same only if they are one.
    final class Sequence implements Value {
        private final List<Value> items;

        public Sequence(List<Value> items) {
            this.items = new ArrayList<>(items);
        }

        /// Returns the items; a change to them is one of the list.
        public List<Value> items() {
            return items;
        }
    }

    /// A dict, by keys as [Keys] has them.
    final class Dict implements Value {
        private final Map<Object, Value> items = new LinkedHashMap<>();

        /// Returns the values by their keys; a text is the key of a String.
        public Map<Object, Value> items() {
            return items;
        }
    }

    /// A set, of keys as [Keys] has them, in the order in which they came.
    final class Set implements Value {
        private final java.util.Set<Object> keys = new LinkedHashSet<>();

        java.util.Set<Object> keys() {
            return keys;
        }
    }

    /// `range(start, stop, step)`.
    record Range(long start, long stop, long step) implements Value {
        long length() {
            long distance = step > 0 ? Math.subtractExact(stop, start) : Math.subtractExact(start, stop);
            return distance <= 0 ? 0 : (distance - 1) / Math.abs(step) + 1;
        }
    }

    /// The keys, values or items of a dict, as they are when they are asked for.
    record View(Dict dict, Part part) implements Value {
        /// What a view shows.
        enum Part {
            KEYS,
            VALUES,
            ITEMS
        }
    }

    /// What gives its items one after another, once: a generator, `zip`, `enumerate`.
    record Stream(String kind, Iterator<Value> items) implements Value {}

    /// `lower:upper:step` inside a subscript; `None` where nothing is written.
    record Slice(Value lower, Value upper, Value step) implements Value {}

    /// What the plain world of arrays brings along: its arrays, their scalars, and what else has no place in Python
    /// itself.
    non-sealed interface Plain extends Value {
        /// Returns the text that Python prints.
        ///
        /// @param isRepr whether it stands inside another value's text
        String text(boolean isRepr);

        /// Returns the name of the type: `ndarray`, `float64`.
        String kind();
    }

    /// An array of the traced world. It can be changed in place, and every name that it has sees the change.
    final class Array implements Value {
        private Argument current;
        private boolean hasViews;

        public Array(Argument current) {
            this.current = current;
        }

        /// Returns what the array holds now.
        public Argument argument() {
            return current;
        }

        Tensor tensor() {
            return current.value();
        }

        void replace(Argument next) {
            current = next;
        }

        /// Notes that another array may share this one's memory.
        void share() {
            hasViews = true;
        }

        boolean isShared() {
            return hasViews;
        }
    }

    /// A function of the file, with the names around it and the values that its parameters have of themselves.
    ///
    /// @param defaults by parameter; one is missing where its parameter has none
    record Function(
            FunctionCode code,
            Map<String, Value> defaults,
            @Nullable Frame outer,
            Globals globals) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /// A function that Python or NumPy brings along.
    record Builtin(String name, Signature signature, Body body) implements Value {
        /// What a built-in function does.
        @FunctionalInterface
        interface Body {
            Value call(Arguments arguments);
        }
    }

    /// A module: `np`, or another one, whose contents are outside the dialect.
    record Library(String name) implements Value {}

    /// A type: `int`, `np.float64`, `x.dtype`, `ValueError`.
    record Type(String name) implements Value {}

    /// An exception that has not been raised yet, or that was caught.
    record Failure(String type, String text) implements Value {}
}
