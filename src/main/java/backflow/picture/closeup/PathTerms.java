package backflow.picture.closeup;

import backflow.graph.Node;
import backflow.picture.HeatScale;
import backflow.picture.why.PathWords;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.Responsibility;
import backflow.trace.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The terms of the sum of the paths, as far as a tour has come: what has not returned yet is an outline.
///
/// @param tour the tour
/// @param known what is the same at every place of the tour
/// @param names what arrays are called
record PathTerms(Tour tour, List<Known> known, ArrayNames names) {

    /// What does not change while a path returns.
    ///
    /// @param array what it brings
    /// @param title where it comes from last
    /// @param caption the values it passes, and why it brings nothing if it does not
    record Known(Tensor array, String title, List<String> caption) {

        /// Returns what is known of each path. Where one brings nothing but rounding, zeros are shown, as narrow as
        /// numbers can be.
        static List<Known> of(Responsibility responsibility, Messages messages) {
            var words = new PathWords(responsibility);
            return responsibility.paths().stream()
                    .map(path -> {
                        var remark = words.remark(path).map(messages::render);
                        var array = remark.isPresent()
                                ? Tensor.filled(path.contribution().shape(), 0)
                                : path.contribution();
                        var caption = Stream.concat(Stream.of(messages.render(words.way(path))), remark.stream());
                        return new Known(array, messages.render(words.from(path)), caption.toList());
                    })
                    .toList();
        }
    }

    /// Returns every path, and the sum where there are several.
    List<PathTerm> all() {
        var terms = new ArrayList<PathTerm>();
        for (var k = 0; k < known.size(); k++) {
            terms.add(k == 0 ? path(k).first() : path(k).after("+"));
        }
        if (known.size() > 1) {
            terms.add(sum("="));
        }
        return terms;
    }

    /// Returns the path that is looked at and the sum; where the sum is looked at, that alone.
    List<PathTerm> picked() {
        if (!(tour.leg() instanceof Tour.Returning(var path, var _))) {
            return last();
        }
        return known.size() > 1
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

    private Node node() {
        return responsibility().node();
    }

    private HeatScale scale() {
        var all = Stream.concat(known.stream().map(Known::array), responsibility().gradient().stream());
        return names.colours().scale(HeatScale.Kind.GRADIENT, all.toArray(Tensor[]::new));
    }

    private NamedArray array(Tensor tensor) {
        var node = node();
        var cells = Cells.of(tensor, names.notation().indices(node));
        return names.array(names.gradient(node), node.symbols(), cells, HeatScale.Kind.GRADIENT)
                .on(scale());
    }

    private PathTerm path(int index) {
        var path = known.get(index);
        var shown = Math.clamp(tour.place() - Tour.placeOf(index) + 1, 0.0, 1.0);
        var picked = tour.leg() instanceof Tour.Returning(var current, var _) && current == index;
        return new PathTerm(
                array(path.array())
                        .called(names.messages().text("picture.path", names.gradient(node()), index + 1))
                        .shown(shown),
                Optional.empty(),
                OptionalInt.of(index + 1),
                picked,
                path.title(),
                path.caption());
    }

    private PathTerm sum(String sign) {
        var picked = tour.leg() instanceof Tour.Adding;
        var node = node();
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
