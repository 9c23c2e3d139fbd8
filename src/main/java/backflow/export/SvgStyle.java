package backflow.export;

import backflow.picture.Face;
import java.util.Locale;

/// The style block of an SVG file: the fonts, each with what stands in for it on other machines.
final class SvgStyle {

    private SvgStyle() {}

    /// Returns the class of a face's text.
    static String name(Face face) {
        return face.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the rules, one a line. Kerning and ligatures are off, since the measured widths have none, and the line
    /// ends are round as in every picture.
    static String rules() {
        var rules = new StringBuilder("path, rect, circle { stroke-linecap: round; stroke-linejoin: round; }\n")
                .append("text { font-kerning: none; font-variant-ligatures: none; white-space: pre; }\n");
        for (var face : Face.values()) {
            rules.append(".%s { font-family: \"%s\", %s; font-weight: %s; }\n"
                    .formatted(name(face), face.family(), substitutes(face), face.weight()));
        }
        return rules.toString();
    }

    private static String substitutes(Face face) {
        return switch (face) {
            case TEXT, TEXT_STRONG -> "\"Helvetica Neue\", Arial, sans-serif";
            case CODE, CODE_STRONG -> "Menlo, Consolas, \"DejaVu Sans Mono\", monospace";
        };
    }
}
