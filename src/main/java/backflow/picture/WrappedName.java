package backflow.picture;

import java.util.ArrayList;
import java.util.List;

/// Breaks a name into lines that fit a width: before `_` and after a space where it can, anywhere where it must.
public final class WrappedName {

    private WrappedName() {}

    /// Returns the lines of `name`, none of them wider than `width` pixels.
    public static List<String> lines(String name, TextMeasure measure, Face face, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var part : parts(name)) {
            if (!line.isEmpty() && !fits(line + part.stripTrailing(), measure, face, size, width)) {
                lines.add(line.strip());
                line = "";
            }
            line += part;
            while (!fits(line.strip(), measure, face, size, width)) {
                var most = line.length() - 1;
                while (most > 1 && !fits(line.substring(0, most), measure, face, size, width)) {
                    most--;
                }
                lines.add(line.substring(0, most));
                line = line.substring(most);
            }
        }
        lines.add(line.strip());
        return lines;
    }

    /// Returns the least width in which no line of `name` ends where it should not.
    static double leastWidth(String name, TextMeasure measure, Face face, double size) {
        return parts(name).stream()
                .mapToDouble(part -> measure.width(part.strip(), face, size))
                .max()
                .orElse(0);
    }

    private static List<String> parts(String name) {
        return List.of(name.split("(?<=\\S)(?=_[^_])|(?<=\\s)(?=\\S)", -1));
    }

    private static boolean fits(String text, TextMeasure measure, Face face, double size, double width) {
        return text.length() <= 1 || measure.width(text, face, size) <= width;
    }
}
