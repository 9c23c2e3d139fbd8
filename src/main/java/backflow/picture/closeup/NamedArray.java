package backflow.picture.closeup;

import backflow.op.SymbolicShape;
import backflow.picture.Grid;
import backflow.picture.HeatScale;
import backflow.tensor.Tensor;

/// An array as a close-up shows it.
///
/// @param name what it is called
/// @param symbols its symbolic shape
/// @param row the letter of the index along its first axis
/// @param array its numbers
/// @param scale the colours of its cells
/// @param shown how much of it is there: below 1 outlines shine through
/// @param lit the cells that are at work
record NamedArray(
        String name, SymbolicShape symbols, String row, Tensor array, HeatScale scale, double shown, Lit lit) {

    NamedArray(String name, SymbolicShape symbols, String row, Tensor array, HeatScale scale, double shown) {
        this(name, symbols, row, array, scale, shown, Lit.NONE);
    }

    NamedArray on(HeatScale shared) {
        return new NamedArray(name, symbols, row, array, shared, shown, lit);
    }

    NamedArray shown(double part) {
        return new NamedArray(name, symbols, row, array, scale, part, lit);
    }

    NamedArray called(String other) {
        return new NamedArray(other, symbols, row, array, scale, shown, lit);
    }

    NamedArray lit(Lit cells) {
        return new NamedArray(name, symbols, row, array, scale, shown, cells);
    }

    Grid grid() {
        return Grid.of(array.shape());
    }

    boolean isGradient() {
        return scale.kind() == HeatScale.Kind.GRADIENT;
    }
}
