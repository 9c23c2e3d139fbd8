package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayPrinter;
import backflow.numpy.array.NdArray;
import backflow.tensor.Tensor;

/// An array of the plain world, or a number of a NumPy type.
public record PlainArray(NdArray array) implements Value.Plain {
    /// Returns an array of float64 with a copy of a tensor's elements.
    public static PlainArray of(Tensor tensor) {
        return new PlainArray(NdArray.of(tensor));
    }

    @Override
    public String text(boolean isRepr) {
        return isRepr ? ArrayPrinter.repr(array) : ArrayPrinter.str(array);
    }

    @Override
    public String kind() {
        return array.isNumber() ? array.type().toString() : "ndarray";
    }
}
