package backflow.picture.why;

import backflow.graph.ComputationalGraph;
import backflow.graph.Edge;
import backflow.graph.IndexNotation;
import backflow.graph.UseIndices;
import java.util.List;

/// The use of a value as a person sees it. Where a value is copied only to be used entry by entry, as in `x - mu`, that
/// is the use of its copy: the product is written first, and then summed over the index that the value does not have.
///
/// @param use the use whose upstream gradient and local derivative count
/// @param indices the indices of that use
/// @param value the indices of the value itself
/// @param summed the indices of the product that the value does not have
/// @param copied the indices that only the value has
record SeenUse(Edge use, UseIndices indices, List<String> value, List<String> summed, List<String> copied) {
    static SeenUse of(Edge edge, ComputationalGraph graph, IndexNotation notation) {
        UseIndices own = UseIndices.of(edge, notation);
        List<String> value = own.operands().get(edge.operand());
        if (edge.to().isImplicit()) {
            Edge next = graph.contributions(edge.to()).getFirst();
            UseIndices beyond = UseIndices.of(next, notation);
            if (beyond.summed().isEmpty() && beyond.copied().isEmpty()) {
                List<String> renamed =
                        CopyIndices.ofOriginal(edge.to(), beyond.operands().get(next.operand()));
                List<String> summed = beyond.output().stream()
                        .filter(index -> !renamed.contains(index))
                        .toList();
                return new SeenUse(next, beyond, renamed, summed, own.copied());
            }
        }
        return new SeenUse(edge, own, value, own.summed(), own.copied());
    }
}
