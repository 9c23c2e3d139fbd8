package backflow.picture.closeup;

import backflow.picture.Face;
import backflow.picture.TextMeasure;
import backflow.tensor.Tensor;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Remembers how the numbers of small arrays are written, and how much room that takes.
///
/// Arrays never change, so every frame after the first finds them here.
final class WrittenNumbers {

    private record Written(List<String> texts, double width) {}

    private final NumberText format;
    private final TextMeasure measure;
    private final Map<Tensor, Written> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /// @param decimals how many digits stand behind the point
    WrittenNumbers(int decimals, TextMeasure measure) {
        this.format = new NumberText(decimals);
        this.measure = measure;
    }

    TextMeasure measure() {
        return measure;
    }

    /// Returns how one number is written.
    NumberText format() {
        return format;
    }

    /// Returns the number of a cell.
    String of(Tensor array, int cell) {
        return written(array).texts().get(cell);
    }

    /// Returns the width of the widest number, in parts of the font size.
    double width(Tensor array) {
        return written(array).width();
    }

    private Written written(Tensor array) {
        return known.computeIfAbsent(array, this::write);
    }

    private Written write(Tensor array) {
        var texts = IntStream.range(0, array.size())
                .mapToObj(cell -> format.of(array.at(cell)))
                .toList();
        var width = texts.stream()
                .mapToDouble(text -> measure.width(text, Face.CODE, 1))
                .max()
                .orElse(0);
        return new Written(texts, width);
    }
}
