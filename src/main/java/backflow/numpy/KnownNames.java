package backflow.numpy;

import backflow.op.SymbolicShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The names that a setup may use: parameters, keys of dict parameters, and the symbols of their axes.
///
/// @param all the names of parameters and keys
/// @param arrays those that are arrays
/// @param symbols the symbols
record KnownNames(Set<String> all, Set<String> arrays, Set<String> symbols) {
    static KnownNames of(List<Declaration> declarations) {
        List<Declaration.OfArray> arrays = arrays(declarations);
        return new KnownNames(
                new TreeSet<>(names(declarations)),
                arrays.stream().map(Declaration::name).collect(Collectors.toSet()),
                arrays.stream()
                        .flatMap(array -> array.shape().axes().stream())
                        .filter(SymbolicShape::isSymbol)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> names(List<Declaration> declarations) {
        List<String> names = new ArrayList<>();
        for (Declaration declaration : declarations) {
            if (declaration instanceof Declaration.OfDict dict) {
                names.addAll(names(dict.entries()));
            } else {
                names.add(declaration.name());
            }
        }
        return names;
    }

    /// Returns the arrays among the parameters and the keys of dict parameters.
    static List<Declaration.OfArray> arrays(List<Declaration> declarations) {
        List<Declaration.OfArray> arrays = new ArrayList<>();
        for (Declaration declaration : declarations) {
            switch (declaration) {
                case Declaration.OfArray array -> arrays.add(array);
                case Declaration.OfDict dict -> arrays.addAll(arrays(dict.entries()));
                case Declaration.OfScalar scalar -> {}
                case Declaration.OfUnknown unknown -> {}
            }
        }
        return arrays;
    }

    /// Looks whether a setup speaks of nothing else.
    ///
    /// @throws SetupException if it does, or gives an array a scalar
    void check(Setup setup) {
        for (String name : setup.settings().keySet()) {
            require(name, all, "dialect.setup.name");
            if (arrays.contains(name)) {
                throw new SetupException("dialect.setup.array", name);
            }
        }
        Set<String> withUpstream = new TreeSet<>(all);
        withUpstream.add(InputData.UPSTREAM);
        setup.arrays().keySet().forEach(name -> require(name, withUpstream, "dialect.setup.name"));
        setup.sizes().keySet().forEach(symbol -> require(symbol, symbols, "dialect.setup.symbol"));
    }

    private static void require(String name, Collection<String> known, String key) {
        if (!known.contains(name)) {
            throw new SetupException(key, name, String.join(", ", known));
        }
    }
}
