package backflow.picture.formula;

import backflow.layout.Rectangle;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names and numbers, letter by letter.
///
/// @param size the font size in pixels
record Words(double size, Paint paint) {

    /// The names that the field writes as Greek letters.
    private static final Map<String, String> GREEK = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("eps", "ε"),
            Map.entry("epsilon", "ε"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("phi", "φ"),
            Map.entry("omega", "ω"));

    /// Returns a name or a number of the source: letters slanted, all else upright.
    Box name(String text) {
        var words = Stream.of(text.split(" ", -1)).map(word -> GREEK.getOrDefault(word, word));
        return set(words.collect(Collectors.joining(" ")), MathFont.ITALIC);
    }

    /// Returns the name of a function.
    Box function(String text) {
        return set(text, MathFont.UPRIGHT);
    }

    /// Returns signs in their upright form.
    Box sign(String characters) {
        return Box.row(characters
                .codePoints()
                .mapToObj(character -> Box.character(MathFont.UPRIGHT, character, size, paint))
                .toList());
    }

    private Box set(String text, MathFont letters) {
        List<Box> characters = new ArrayList<>();
        text.codePoints()
                .map(character -> character == '-' ? '−' : character == '*' ? '·' : character)
                .forEach(character -> characters.add(character(character, letters)));
        return Box.row(characters);
    }

    private Box character(int character, MathFont letters) {
        var slanted = Character.isLetter(character) || character == '_';
        var font = slanted && letters.draws(character) ? letters : MathFont.UPRIGHT;
        return font.draws(character) ? Box.character(font, character, size, paint) : unknown();
    }

    /// A letter that no font has is seen as an empty frame, never as nothing.
    private Box unknown() {
        var frame = new Rectangle(0.08 * size, -0.66 * size, 0.5 * size, 0.66 * size);
        var stroke = new Stroke(paint, 0.04 * size, Stroke.Dash.SOLID);
        return new Box(0.66 * size, 0.66 * size, 0, List.of(new Mark.Box(frame, 0, Paint.NONE, stroke)));
    }
}
