package backflow.picture.why;

import backflow.layout.Point;
import backflow.picture.Face;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words set on as many lines as a width asks for.
///
/// Shapes and indices such as `(4, 3)` and `x[n,d]` stay whole. A word that is wider than a line breaks before `_`
/// where it can, and anywhere where it must.
public record Paragraph(List<String> lines, Face face, double size, TextMeasure measure) {

    private static final double LEADING = 1.4;

    /// Lines of one paragraph are made even to this part of their width.
    private static final double EVEN = 0.04;

    /// What may not be parted: a run without spaces, the spaces within brackets counted as letters.
    private static final Pattern WORD = Pattern.compile("(?:\\([^()]{0,24}\\)|\\[[^\\[\\]]{0,24}]|\\S)+");

    /// Where a word that is too wide is parted first: before `_` and brackets, and behind commas outside of them.
    private static final Pattern BREAKABLE = Pattern.compile("(?<=\\S)(?=_[^_]|[\\[(])|(?<=[,;\\s])(?![^\\[(]*[])])");

    public Paragraph {
        lines = List.copyOf(lines);
    }

    /// Breaks a text into lines.
    ///
    /// @param size the font size in pixels
    public static Paragraph of(String text, Face face, double size, double width) {
        var paragraph = new Paragraph(List.of(), face, size, TextMeasure.bundled());
        return new Paragraph(paragraph.broken(text, width), face, size, TextMeasure.bundled());
    }

    /// Breaks a text into as few lines as a width allows, all of about one length, so that no word is left alone.
    static Paragraph balanced(String text, Face face, double size, double width) {
        var widest = of(text, face, size, width);
        var best = widest;
        for (var share = EVEN; share < 1 && widest.lines.size() > 1; share += EVEN) {
            var narrower = of(text, face, size, width * (1 - share));
            if (narrower.lines.size() > widest.lines.size()) {
                return best;
            }
            best = narrower;
        }
        return best;
    }

    private List<String> broken(String text, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        var words = WORD.matcher(text);
        while (words.find()) {
            var longer = line.isEmpty() ? words.group() : line + ' ' + words.group();
            if (fits(longer, width)) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = last(words.group(), width, lines);
            }
        }
        lines.add(line);
        return lines;
    }

    /// Adds the lines that a word fills, and returns what is left of it.
    private String last(String word, double width, List<String> lines) {
        var line = "";
        for (var part : BREAKABLE.split(word, -1)) {
            if (!line.isEmpty() && !fits(line + part, width)) {
                lines.add(line.strip());
                line = "";
            }
            line += part;
            while (!fits(line, width)) {
                var most = line.length() - 1;
                while (most > 1 && !fits(line.substring(0, most), width)) {
                    most--;
                }
                lines.add(line.substring(0, most));
                line = line.substring(most);
            }
        }
        return line;
    }

    private boolean fits(String text, double width) {
        return text.length() <= 1 || measure.width(text, face, size) <= width;
    }

    /// Returns the width of the longest line.
    public double width() {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    double width(String text) {
        return measure.width(text, face, size);
    }

    double lineHeight() {
        return Math.rint(size * LEADING);
    }

    public double height() {
        return lines.size() * lineHeight();
    }

    /// Returns the lines with the top left corner of the first at a point.
    public List<Mark> at(Point corner, Role role) {
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < lines.size(); i++) {
            var baseline = corner.plus(0, i * lineHeight() + baseline());
            marks.add(new Mark.Text(lines.get(i), baseline, face, size, Paint.of(role), Mark.Anchor.START));
        }
        return marks;
    }

    /// Returns how far below the top of a line its baseline lies: capitals stand in the middle.
    private double baseline() {
        return (lineHeight() + measure.capHeight(face, size)) / 2;
    }
}
