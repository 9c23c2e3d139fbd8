package backflow.picture.why;

import backflow.graph.ComputationalGraph;
import backflow.graph.Edge;
import backflow.graph.IndexNotation;
import backflow.graph.UseIndices;
import backflow.op.Broadcast;
import backflow.op.Reshape;
import java.util.ArrayList;
import java.util.List;

/// The use of a value as a person sees it. Where a value is copied only to be used entry by entry, as in `x - mu`, that
/// is the use of its copy: the product is written first, and then summed over the index that the value does not have.
///
/// @param use the use whose upstream gradient and local derivative count
/// @param indices the indices of that use
/// @param value the indices of the value itself
/// @param stretched the indices along which the value was stretched from length 1
record SeenUse(Edge use, UseIndices indices, List<String> value, List<String> stretched) {
    SeenUse {
        value = List.copyOf(value);
        stretched = List.copyOf(stretched);
    }

    static SeenUse of(Edge edge, ComputationalGraph graph, IndexNotation notation) {
        if (edge.to().isImplicit()) {
            Edge next = graph.contributions(edge.to()).getFirst();
            UseIndices beyond = UseIndices.of(next, notation);
            if (beyond.summed().isEmpty() && beyond.copied().isEmpty()) {
                List<String> copy = beyond.operands().get(next.operand());
                return new SeenUse(next, beyond, CopyIndices.ofOriginal(edge.to(), copy), stretched(edge, copy));
            }
        }
        return ofEdge(edge, notation);
    }

    /// Returns the use along an edge itself, whatever is done with a copy.
    static SeenUse ofEdge(Edge edge, IndexNotation notation) {
        UseIndices own = UseIndices.of(edge, notation);
        return new SeenUse(edge, own, own.operands().get(edge.operand()), stretched(edge, own.output()));
    }

    /// Returns the indices of a copy that its original has too, but with length 1.
    private static List<String> stretched(Edge edge, List<String> copy) {
        List<String> stretched = new ArrayList<>();
        if (edge.to().op().orElseThrow() instanceof Broadcast broadcast) {
            int added = broadcast.target().rank() - broadcast.from().rank();
            broadcast.summedAxes().stream()
                    .filter(axis -> axis >= added)
                    .forEach(axis -> stretched.add(copy.get(axis)));
        }
        return stretched;
    }

    /// Returns the indices that the product of upstream gradient and local derivative has and the value has not.
    List<String> summed() {
        return product().stream().filter(index -> !value.contains(index)).toList();
    }

    /// Returns the indices that only the value has.
    List<String> copied() {
        List<String> product = product();
        return value.stream()
                .filter(index -> !index.equals("0") && !product.contains(index))
                .toList();
    }

    private List<String> product() {
        return StepFormula.product(this).freeIndices();
    }

    /// A reshape moves every number to another place and computes nothing: its axes share no letters.
    boolean isReshape() {
        return use.to().op().orElseThrow() instanceof Reshape;
    }
}
