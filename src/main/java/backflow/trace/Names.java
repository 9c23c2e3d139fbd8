package backflow.trace;

import java.util.HashSet;
import java.util.Set;

/// Hands out ids, each once: a name assigned again becomes `x_2`, `x_3`.
final class Names {
    private final Set<String> taken = new HashSet<>();

    String unique(String wanted) {
        String name = wanted;
        for (int k = 2; !taken.add(name); k++) {
            name = wanted + "_" + k;
        }
        return name;
    }
}
