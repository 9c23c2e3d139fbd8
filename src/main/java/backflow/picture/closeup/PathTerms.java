package backflow.picture.closeup;

import backflow.picture.HeatScale;
import backflow.picture.why.PathWords;
import backflow.tensor.Tensor;
import backflow.trace.Responsibility;
import backflow.trace.ReturnPath;
import backflow.trace.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The terms of the sum of the paths, as far as a tour has come: what has not returned yet is an outline.
///
/// @param tour the tour
/// @param arrays what each path brings, as it is shown
/// @param names what arrays are called
record PathTerms(Tour tour, List<Tensor> arrays, ArrayNames names) {

    /// Returns what each path brings. Where that is nothing but rounding, zeros are shown, as narrow as numbers can be.
    static List<Tensor> arrays(Responsibility responsibility) {
        return responsibility.paths().stream()
                .map(path -> responsibility.isNegligible(path)
                        ? Tensor.filled(path.contribution().shape(), 0)
                        : path.contribution())
                .toList();
    }

    /// Returns every path, and the sum where there are several.
    List<PathTerm> all() {
        var terms = new ArrayList<PathTerm>();
        var paths = paths();
        for (var k = 0; k < paths.size(); k++) {
            terms.add(k == 0 ? path(k).first() : path(k).after("+"));
        }
        if (paths.size() > 1) {
            terms.add(sum("="));
        }
        return terms;
    }

    /// Returns the path that is looked at and the sum; where the sum is looked at, that alone.
    List<PathTerm> picked() {
        if (!(tour.leg() instanceof Tour.Returning(var path, var _))) {
            return last();
        }
        return paths().size() > 1
                ? List.of(path(path).first(), sum("+ … ="))
                : List.of(path(path).first());
    }

    /// Returns the one term that is looked at.
    List<PathTerm> last() {
        return List.of(
                tour.leg() instanceof Tour.Returning(var path, var _)
                        ? path(path).first()
                        : sum("=").first());
    }

    private Responsibility responsibility() {
        return tour.responsibility();
    }

    private List<ReturnPath> paths() {
        return responsibility().paths();
    }

    private HeatScale scale() {
        var all = Stream.concat(arrays.stream(), responsibility().gradient().stream());
        return names.colours().scale(HeatScale.Kind.GRADIENT, all.toArray(Tensor[]::new));
    }

    private NamedArray array(Tensor tensor) {
        return names.gradient(responsibility().node(), tensor).on(scale());
    }

    private PathTerm path(int index) {
        var path = paths().get(index);
        var words = new PathWords(responsibility());
        var caption = new ArrayList<String>();
        caption.add(names.messages().render(words.way(path)));
        words.remark(path).map(names.messages()::render).ifPresent(caption::add);
        var shown = Math.clamp(tour.place() - Tour.placeOf(index) + 1, 0.0, 1.0);
        var picked = tour.leg() instanceof Tour.Returning(var current, var _) && current == index;
        return new PathTerm(
                array(arrays.get(index)).shown(shown),
                Optional.empty(),
                OptionalInt.of(index + 1),
                picked,
                names.messages().render(words.from(path)),
                caption);
    }

    private PathTerm sum(String sign) {
        var picked = tour.leg() instanceof Tour.Adding;
        var node = responsibility().node();
        return new PathTerm(
                array(responsibility().gradient().orElseThrow())
                        .shown(picked ? tour.leg().progress() : 0),
                Optional.of(sign),
                OptionalInt.empty(),
                picked,
                names.gradient(node),
                List.of());
    }
}
