package backflow.numpy.interpreter;

import backflow.numpy.syntax.Statement;
import backflow.op.Code;
import backflow.tensor.Tensor;
import backflow.trace.Argument;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

        static Bool of(boolean value) {
            return value ? TRUE : FALSE;
        }
    }

    /// An integer, exact as in Python; `code` is how NumPy source may write it: `N`, `2 * N`, `3`.
    record Int(BigInteger value, Code code) implements Value {
        /// Returns a plain integer.
        public static Int of(long value) {
            return new Int(BigInteger.valueOf(value), Code.literal(Long.toString(value)));
        }
    }

    /// A float; `code` is how NumPy source may write it: `eps`, `1 / float(N)`, `0.5`.
    record Real(double value, Code code) implements Value {}

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

        public List<Value> items() {
            return items;
        }
    }

    /// A dict; its keys are texts, integers and booleans.
    final class Dict implements Value {
        private final Map<Object, Value> items = new LinkedHashMap<>();

        /// Returns the values by their keys: String, BigInteger or Boolean.
        public Map<Object, Value> items() {
            return items;
        }
    }

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

    /// A function of the file.
    record Function(Statement.FunctionDefinition definition) implements Value {}

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

    /// A type: `np.float64`, `x.dtype`, `ValueError`.
    record Type(String name) implements Value {}

    /// An exception that has not been raised yet.
    record Failure(String type, String text) implements Value {}
}
