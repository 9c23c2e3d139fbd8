package backflow.ui.check.editor;

import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Theme;
import backflow.ui.paint.Palette;
import java.util.List;
import java.util.Optional;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// How lines of Python look: words in colours, what is wrong tinted or underlined, what was found or belongs together
/// on a ground of its own.
final class PythonDecorator implements SyntaxDecorator {
    private Colouring colouring = Colouring.of("");
    private Annotations annotations = Annotations.NONE;
    private Search found = Search.NONE;
    private Optional<Brackets.Pair> brackets = Optional.empty();
    private StyleAttributeMap wrongLine = StyleAttributeMap.EMPTY;

    void setColouring(Colouring wanted) {
        colouring = wanted;
    }

    Colouring colouring() {
        return colouring;
    }

    void setAnnotations(Annotations wanted) {
        annotations = wanted;
    }

    void setFound(Search wanted) {
        found = wanted;
    }

    void setBrackets(Optional<Brackets.Pair> wanted) {
        brackets = wanted;
    }

    void setTheme(Theme theme) {
        wrongLine = StyleAttributeMap.builder()
                .setBackground(new Palette(theme).colour(Paint.of(Role.WRONG_TINT)))
                .build();
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        RichParagraph.Builder line = RichParagraph.builder();
        // A line is asked for while the text changes, before what it looks like is known.
        List<Colouring.Run> runs = index < colouring.lines().count() ? colouring.runs(index) : List.of();
        String written = model.getPlainText(index);
        if (!isOf(written, runs)) {
            return line.addWithStyleNames(written, "code-plain").build();
        }
        boolean follows = annotations
                .mark(index + 1)
                .filter(mark -> mark.sign() == LineMark.Sign.FOLLOWS)
                .isPresent();
        for (Colouring.Run run : runs) {
            line.addWithStyleNames(run.text(), follows ? "code-follows" : run.style());
        }
        if (annotations.wrong().orElse(0) == index + 1) {
            line.setParagraphAttributes(wrongLine);
        }
        highlight(line, index);
        return line.build();
    }

    private static boolean isOf(String written, List<Colouring.Run> runs) {
        int place = 0;
        for (Colouring.Run run : runs) {
            if (!written.startsWith(run.text(), place)) {
                return false;
            }
            place += run.text().length();
        }
        return place == written.length();
    }

    private void highlight(RichParagraph.Builder line, int index) {
        int start = colouring.lines().start(index);
        int end = colouring.lines().end(index);
        for (int k = found.from(start); k >= 0 && k < found.starts().size(); k++) {
            int place = found.starts().get(k);
            if (place < start || place >= end) {
                break;
            }
            line.addHighlight(place - start, Math.min(found.length(), end - place), "code-found");
        }
        brackets.ifPresent(pair -> {
            bracket(line, pair.open(), start, end);
            bracket(line, pair.close(), start, end);
        });
        annotations
                .squiggle()
                .filter(under -> under.line() == index + 1)
                .flatMap(colouring::part)
                .ifPresent(part -> line.addWavyUnderline(part.from(), part.length(), "code-squiggle"));
    }

    private static void bracket(RichParagraph.Builder line, int place, int start, int end) {
        if (place >= start && place < end) {
            line.addHighlight(place - start, 1, "code-bracket");
        }
    }

    @Override
    public void handleChange(CodeTextModel model, TextPos start, TextPos end, int top, int added, int bottom) {
        // The editor listens to the model itself.
    }
}
