package backflow.picture.closeup;

import backflow.layout.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A way to set a step in a room.
interface Way extends Function<Setting, Block> {

    /// Which of several ways, and how densely it is set.
    record Choice(int way, Density density) {

        Block of(List<Way> ways, Size room, ArrayNames names, Script script) {
            return ways.get(way).apply(new Setting(names, script.arrays(names.colours(), density), room));
        }
    }

    /// Returns the first of `ways`, first roomy and then denser, that shows every number in a room; where none does,
    /// the first that stays inside it.
    static Choice best(List<Way> ways, Size room, ArrayNames names, Script script) {
        var inside = new ArrayList<Choice>();
        for (var way = 0; way < ways.size(); way++) {
            for (var density : Density.values()) {
                var choice = new Choice(way, density);
                var block = choice.of(ways, room, names, script);
                if (block.fits(room) && block.complete()) {
                    return choice;
                }
                if (block.fits(room)) {
                    inside.add(choice);
                }
            }
        }
        return inside.isEmpty() ? new Choice(ways.size() - 1, Density.BARE) : inside.getFirst();
    }
}
