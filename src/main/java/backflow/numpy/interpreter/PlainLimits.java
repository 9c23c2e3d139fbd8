package backflow.numpy.interpreter;

import backflow.numpy.array.DType;
import backflow.numpy.array.NdArray;
import java.util.Optional;

/// What a type can hold: `np.finfo(np.float64)`, `np.iinfo(np.int32)`.
record PlainLimits(DType type) implements Value.Plain {
    Optional<Value> attribute(String name) {
        if (!type.isFloat()) {
            boolean isShort = type == DType.INT32;
            return switch (name) {
                case "max" -> Optional.of(Value.Int.of(isShort ? Integer.MAX_VALUE : Long.MAX_VALUE));
                case "min" -> Optional.of(Value.Int.of(isShort ? Integer.MIN_VALUE : Long.MIN_VALUE));
                default -> Optional.empty();
            };
        }
        boolean isSingle = type == DType.FLOAT32;
        double largest = isSingle ? Float.MAX_VALUE : Double.MAX_VALUE;
        return switch (name) {
            case "eps" -> number(isSingle ? Math.ulp(1f) : Math.ulp(1.0));
            case "max" -> number(largest);
            case "min" -> number(-largest);
            case "tiny", "smallest_normal" -> number(isSingle ? Float.MIN_NORMAL : Double.MIN_NORMAL);
            default -> Optional.empty();
        };
    }

    private Optional<Value> number(double value) {
        return Optional.of(PlainValues.of(NdArray.scalar(type, value)));
    }

    @Override
    public String text(boolean isRepr) {
        return "finfo(dtype=" + type + ")";
    }

    @Override
    public String kind() {
        return "finfo";
    }
}
