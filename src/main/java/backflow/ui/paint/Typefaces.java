package backflow.ui.paint;

import backflow.picture.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;

/// The bundled fonts as JavaFX knows them.
public final class Typefaces {
    private static final Map<Face, String> NAMES = load();

    private Typefaces() {}

    /// Returns a bundled font.
    ///
    /// @param size in pixels
    public static Font font(Face face, double size) {
        return new Font(Objects.requireNonNull(NAMES.get(face)), size);
    }

    /// Makes the fonts known to style sheets, which look families up only once.
    public static void prepare() {
        var _ = NAMES.size();
    }

    private static Map<Face, String> load() {
        Map<Face, String> names = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            try (var stream = Objects.requireNonNull(Typefaces.class.getResourceAsStream(face.resource()))) {
                names.put(face, Font.loadFont(stream, 12).getName());
            } catch (IOException e) {
                throw new UncheckedIOException(face.resource(), e);
            }
        }
        return names;
    }
}
