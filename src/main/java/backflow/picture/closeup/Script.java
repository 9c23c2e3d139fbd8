package backflow.picture.closeup;

import backflow.picture.ArrayColours;
import backflow.picture.View;

/// How numbers and titles are written.
record Script(WrittenNumbers numbers, View.Notation notation) {

    ArrayBlock arrays(ArrayColours colours, Density density) {
        return new ArrayBlock(numbers, colours, density, new ArrayTitle(notation, density.title(), numbers.measure()));
    }
}
