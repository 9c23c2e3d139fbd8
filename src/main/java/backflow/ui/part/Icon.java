package backflow.ui.part;

import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/// The signs on buttons, drawn on a square of 16 pixels.
public enum Icon {
    FIRST("M2 2h2v12H2z M14 2v12L5 8z"),
    BACK("M12 2v12L3 8z"),
    PLAY("M4 2v12l10-6z"),
    PAUSE("M3 2h4v12H3z M9 2h4v12H9z"),
    FORWARD("M4 2v12l9-6z"),
    LAST("M12 2h2v12h-2z M2 2v12l9-6z"),
    THEME("M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z M8 2.6v10.8A5.4 5.4 0 1 1 8 2.6z"),
    MENU("M2 3h12v1.8H2z M2 7.1h12v1.8H2z M2 11.2h12V13H2z"),
    CLOSE("M3.2 2L8 6.8 12.8 2 14 3.2 9.2 8l4.8 4.8-1.2 1.2L8 9.2 3.2 14 2 12.8 6.8 8 2 3.2z"),
    ENLARGE("M7.1 2h1.8v5.1H14v1.8H8.9V14H7.1V8.9H2V7.1h5.1z"),
    REDUCE("M2 7.1h12v1.8H2z"),
    FIT("M2 2h4.5v1.6H3.6v2.9H2z M9.5 2H14v4.5h-1.6V3.6H9.5z M2 9.5h1.6v2.9h2.9V14H2z M12.4 9.5H14V14H9.5v-1.6h2.9z"),
    UP("M8 3.5l6.2 6.2-1.2 1.2L8 5.9l-5 5-1.2-1.2z"),
    DOWN("M8 12.5L1.8 6.3 3 5.1l5 5 5-5 1.2 1.2z"),
    FOLD("M3 10.6h10v1.7H3z"),
    PATHS("M13 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6z M3 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6z "
            + "M3.4 5.6C5 2.4 11 2.4 12.6 5.6l-1.3.6C10 4 6 4 4.7 6.2z "
            + "M3.4 10.4C5 13.6 11 13.6 12.6 10.4l-1.3-.6C10 12 6 12 4.7 9.8z"),
    RIGHT("M13.4 3.2L6.3 12.8 2.4 8.9 3.6 7.7 6.1 10.2 12 2.2z"),
    WRONG("M3.6 2.4L8 6.8l4.4-4.4 1.2 1.2L9.2 8l4.4 4.4-1.2 1.2L8 9.2l-4.4 4.4-1.2-1.2L6.8 8 2.4 3.6z"),
    DOT("M8 6.6a1.4 1.4 0 1 0 0 2.8a1.4 1.4 0 1 0 0-2.8z"),
    WARNING("M8 1l7.4 13.5H.6z M7.2 5.5l.2 4.6h1.2l.2-4.6z M7.2 11.2h1.6v1.6H7.2z");

    /// Two corners without extent, so that every sign is as large as its square when it is stretched.
    private static final String SQUARE = "M0 0h0z M16 16h0z ";

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// Returns the sign as a node of its own, which grows with the letters around it.
    public Region node() {
        SVGPath shape = new SVGPath();
        shape.setContent(SQUARE + path);
        shape.setFillRule(FillRule.EVEN_ODD);
        Region node = new Region();
        node.setShape(shape);
        node.getStyleClass().add("icon");
        return node;
    }
}
