package backflow.ui.check.editor;

import backflow.picture.Theme;
import backflow.text.Messages;
import backflow.ui.part.TypedInto;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.LineEnding;
import jfx.incubator.scene.control.richtext.RichTextArea.Tag;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import org.jspecify.annotations.Nullable;

/// The editor on JavaFX's own rich text area, which nothing outside this package knows of.
public final class RichEditor implements CodeEditor {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    /// The area as the window's keys know it.
    private static final class Area extends CodeArea implements TypedInto {}

    /// So many lines below the one that is gone to come into sight too.
    private static final int SEEN_BELOW = 8;

    private final CodeArea area = IncubatorNotice.keptBack(Area::new);
    private final CodeTextModel model = (CodeTextModel) area.getModel();
    private final PythonDecorator decorator = new PythonDecorator();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Integer> caretLine = new ReadOnlyObjectWrapper<>(1);
    private final Messages messages;
    private Annotations annotations = Annotations.NONE;
    private IntConsumer numberClicked = _ -> {};
    private Optional<Brackets.Pair> brackets = Optional.empty();

    public RichEditor(ObservableValue<Theme> theme, Messages messages) {
        this.messages = messages;
        area.setId("editor");
        area.setWrapText(true);
        area.setAccessibleText(messages.text("window.check.editor"));
        area.setLineEnding(LineEnding.LF);
        area.setSyntaxDecorator(decorator);
        model.addListener(this::changed);
        area.caretPositionProperty().subscribe(_ -> moved());
        area.fontProperty().subscribe(_ -> gutter());
        theme.subscribe(now -> {
            decorator.setTheme(now);
            repaint();
        });
        keys();
        gutter();
        area.select(TextPos.ZERO);
    }

    private void keys() {
        var keys = area.getInputMap();
        keys.registerFunction(Tag.INSERT_LINE_BREAK, () -> make(indenting().enter()));
        keys.registerFunction(Tag.INSERT_TAB, () -> make(indenting().tab()));
        keys.registerFunction(
                Tag.BACKSPACE,
                () -> indenting().backspace().ifPresentOrElse(this::make, () -> area.executeDefault(Tag.BACKSPACE)));
        keys.register(KeyBinding.shift(KeyCode.TAB), () -> make(indenting().backTab()));
        keys.registerKey(KeyBinding.shortcut(KeyCode.Y), Tag.REDO);
    }

    private Indenting indenting() {
        return new Indenting(text.get(), place(area.getAnchorPosition()), place(area.getCaretPosition()));
    }

    /// Makes a change as one that is undone as one, and selects what is to be selected.
    private void make(TextChange change) {
        Lines before = lines();
        if (change.end() > change.start() || !change.text().isEmpty()) {
            area.replaceText(before.position(change.start()), before.position(change.end()), change.text());
        }
        select(change.anchor(), change.caret());
    }

    private void changed(ContentChange change) {
        if (change.isEdit()) {
            text.set(joined());
            decorator.setColouring(Colouring.of(text.get()));
            int first = change.getStart().index() + 1;
            keep(annotations.edited(first, change.getEnd().index() + 1, change.getLinesAdded()));
        }
    }

    private String joined() {
        var joined = new StringBuilder();
        for (int line = 0; line < model.size(); line++) {
            joined.append(line == 0 ? "" : "\n").append(model.getPlainText(line));
        }
        return joined.toString();
    }

    private void keep(Annotations moved) {
        annotations = moved;
        decorator.setAnnotations(moved);
        gutter();
    }

    private void gutter() {
        double letter = area.getFont() == null ? 0 : area.getFont().getSize();
        area.setLeftDecorator(
                new Gutter(messages, annotations, lines().count(), letter, line -> numberClicked.accept(line)));
    }

    private void moved() {
        int caret = place(area.getCaretPosition());
        caretLine.set(lines().line(caret) + 1);
        Optional<Brackets.Pair> pair =
                Brackets.at(text.get(), decorator.colouring().words(), caret);
        if (!brackets.equals(pair)) {
            brackets = pair;
            decorator.setBrackets(pair);
            repaint();
        }
    }

    private Lines lines() {
        return decorator.colouring().lines();
    }

    /// Without a caret one is at the beginning.
    private int place(@Nullable TextPos position) {
        return position == null ? 0 : lines().place(position);
    }

    private void repaint() {
        model.fireStyleChangeEvent(TextPos.ZERO, model.getDocumentEnd());
    }

    @Override
    public Region node() {
        return area;
    }

    @Override
    public ObservableValue<String> textProperty() {
        return text.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Integer> caretLineProperty() {
        return caretLine.getReadOnlyProperty();
    }

    @Override
    public void load(String wanted) {
        annotate(Annotations.NONE);
        area.replaceText(TextPos.ZERO, area.getDocumentEnd(), wanted);
        area.clearUndoRedo();
        area.select(TextPos.ZERO);
    }

    @Override
    public void replace(int start, int end, String with) {
        make(TextChange.of(start, end, with));
    }

    @Override
    public void annotate(Annotations wanted) {
        if (!annotations.equals(wanted)) {
            keep(wanted);
            repaint();
        }
    }

    @Override
    public void setStale(boolean stale) {
        area.pseudoClassStateChanged(STALE, stale);
    }

    @Override
    public void onNumberClicked(IntConsumer told) {
        numberClicked = told;
    }

    @Override
    public void goToLine(int line) {
        int index = Math.clamp(line - 1L, 0, lines().count() - 1);
        int below = Math.min(index + SEEN_BELOW, lines().count() - 1);
        select(lines().end(below), lines().end(below));
        select(lines().end(index), lines().start(index));
        area.requestFocus();
    }

    @Override
    public void select(int anchor, int caret) {
        area.select(lines().position(anchor), lines().position(caret));
    }

    @Override
    public int selectionStart() {
        return Math.min(place(area.getAnchorPosition()), place(area.getCaretPosition()));
    }

    @Override
    public void show(Search found) {
        decorator.setFound(found);
        repaint();
    }
}
