package backflow.numpy.array;

import java.util.ArrayList;
import java.util.List;

/// What an index means for one array: a view for its whole numbers, slices and new axes, and the arrays by which
/// elements are picked from that view.
///
/// Where arrays pick, a whole number counts as an array of rank 0, which matters to where the picked axes lie.
final class Selection {
    private final NdArray array;
    private final List<Integer> extents = new ArrayList<>();
    private final List<Integer> strides = new ArrayList<>();
    private final List<Picked> picked = new ArrayList<>();
    private int offset;
    private int own;
    private int lastPicked = -1;
    private int place = -1;
    private boolean isApart;

    /// An index array with the axis that it picks from: `stride` apart, `extent` long.
    private record Picked(NdArray places, int axis, int extent, int stride) {}

    private Selection(NdArray array) {
        this.array = array;
        this.offset = array.offset();
    }

    /// Finds what an index means.
    ///
    /// @throws ArrayException if it lies outside, names too many axes, or does not fit the array
    static Selection of(NdArray array, List<Index> indices) {
        Selection selection = new Selection(array);
        boolean picks = indices.stream().anyMatch(Index.Elements.class::isInstance);
        int named = 0;
        int ellipses = 0;
        for (Index index : indices) {
            named += axes(index);
            ellipses += index instanceof Index.Ellipsis ? 1 : 0;
        }
        if (named > array.rank()) {
            throw new ArrayException(
                    ErrorType.INDEX,
                    "array.index.many",
                    array.shapeText(),
                    Integer.toString(array.rank()),
                    Integer.toString(named));
        }
        if (ellipses > 1) {
            throw new ArrayException(ErrorType.INDEX, "array.index.ellipses");
        }
        for (int i = 0; i < indices.size(); i++) {
            selection.add(indices.get(i), i, array.rank() - named, picks);
        }
        selection.keep(array.rank() - selection.own);
        return selection;
    }

    private static int axes(Index index) {
        return switch (index) {
            case Index.At at -> 1;
            case Index.Slice slice -> 1;
            case Index.Elements(NdArray places) -> places.type() == DType.BOOL ? places.rank() : 1;
            case Index.NewAxis axis -> 0;
            case Index.Ellipsis ellipsis -> 0;
        };
    }

    private void add(Index index, int position, int open, boolean picks) {
        switch (index) {
            case Index.At(long at) -> {
                int counted = Places.counted(at, own, array.extent(own));
                if (picks) {
                    pick(NdArray.scalar(DType.INT64, counted), position);
                } else {
                    offset += counted * array.strides()[own++];
                }
            }
            case Index.Slice slice -> cut(slice);
            case Index.Elements(NdArray places) -> pickAll(places, position);
            case Index.NewAxis axis -> append(1, 0);
            case Index.Ellipsis ellipsis -> keep(open);
        }
    }

    private void append(int extent, int stride) {
        extents.add(extent);
        strides.add(stride);
    }

    private void keep(int count) {
        for (int i = 0; i < count; i++) {
            append(array.extent(own), array.strides()[own]);
            own++;
        }
    }

    private void cut(Index.Slice slice) {
        Places.Range range = Places.range(slice, array.extent(own));
        int stride = array.strides()[own++];
        offset += range.count() == 0 ? 0 : range.first() * stride;
        append(range.count(), range.step() * stride);
    }

    private void pickAll(NdArray places, int position) {
        if (places.type() != DType.BOOL) {
            pick(places, position);
            return;
        }
        for (int axis = 0; axis < places.rank(); axis++) {
            if (places.extent(axis) != array.extent(own + axis)) {
                throw new ArrayException(
                        ErrorType.INDEX,
                        "array.index.mask",
                        Integer.toString(own + axis),
                        array.shapeText(),
                        places.shapeText());
            }
        }
        List<NdArray> found = Places.found(places);
        if (places.rank() == 0) {
            note(position);
            picked.add(new Picked(NdArray.zeros(DType.INT64, places.item() != 0 ? 1 : 0), own, 1, 0));
        }
        found.forEach(one -> pick(one, position));
    }

    private void pick(NdArray places, int position) {
        note(position);
        picked.add(new Picked(places, own, array.extent(own), array.strides()[own]));
        own++;
    }

    private void note(int position) {
        if (place < 0) {
            place = extents.size();
        } else if (lastPicked < position - 1) {
            isApart = true;
        }
        lastPicked = position;
    }

    boolean isView() {
        return picked.isEmpty();
    }

    /// The view of the axes that no array picks from.
    NdArray view() {
        return array.view(offset, Extents.of(extents), Extents.of(strides));
    }

    /// The axis of the result where the picked axes begin: in front where other axes lie between the arrays.
    int place() {
        return isApart ? 0 : place;
    }

    /// The shape that the index arrays are stretched to.
    int[] pickedExtents() {
        int[] shape = Extents.NONE;
        for (Picked one : picked) {
            shape = Places.broadcast(
                    shape,
                    one.places.extents(),
                    picked.stream().map(each -> each.places).toList());
        }
        return shape;
    }

    /// For each place of the picked shape, in row-major order, how far its elements lie from the view's.
    int[] distances() {
        int[] shape = pickedExtents();
        int[] distances = new int[Extents.size(shape)];
        for (Picked one : picked) {
            double[] places = Views.broadcast(one.places, shape).toArray();
            for (int i = 0; i < places.length; i++) {
                distances[i] += Places.counted((long) places[i], one.axis, one.extent) * one.stride;
            }
        }
        return distances;
    }
}
