package backflow.ui;

import backflow.picture.Theme;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.ui.closeup.CloseUpPane;
import backflow.ui.graph.GraphPane;
import backflow.ui.listing.ListingPane;
import backflow.ui.part.Controls;
import backflow.ui.timeline.Timeline;
import backflow.ui.why.WhyPane;
import backflow.ui.work.Background;
import backflow.ui.work.Drawings;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What fills the window: graph above; listing, close-up and explanation below; the timeline at the bottom.
final class Workbench extends StackPane {
    private static final double SMALLEST_TEXT = 13;
    private static final double LARGEST_TEXT = 18;

    /// Windows of this many letters across and high have the proportions of a page; larger ones get larger letters.
    private static final double ACROSS = 113;

    private static final double HIGH = 63;
    private static final double LOWER_HEIGHT = 350;
    private static final double LEAST_SHARE = 0.42;

    private final GraphPane graph;
    private final Timeline timeline;
    private final KeysCard keys;
    private final Busy busy;

    Workbench(
            Session session,
            Drawings drawings,
            Opener opener,
            Background background,
            Messages messages,
            Commands commands) {
        Controls controls = new Controls(messages);
        busy = new Busy(background, messages);
        graph = new GraphPane(session, drawings, messages);
        timeline = new Timeline(session, messages, controls);
        keys = new KeysCard(messages);
        TopBar top = new TopBar(session, messages, controls, commands, busy);
        DataStrip data = new DataStrip(session, opener, messages);
        data.visibleProperty().bind(top.dataShownProperty());
        data.managedProperty().bind(top.dataShownProperty());
        SplitPane below = new SplitPane(
                new ListingPane(session, messages, controls),
                new CloseUpPane(session, drawings, messages, controls),
                new WhyPane(session, drawings, messages, controls));
        below.setDividerPositions(0.266, 0.75);
        SplitPane panes = halves(session, below);
        Node bars = new VBox(top, data, new MessageBar(opener, controls), panes, timeline);
        getStyleClass().add("workbench");
        getChildren().addAll(bars, keys);
        session.themeProperty().subscribe(this::setTheme);
        widthProperty().subscribe(_ -> scaleText());
        heightProperty().subscribe(_ -> scaleText());
    }

    /// Puts the graph above the other panes. Until the person moves the line below it, it is as high as to be seen
    /// whole, if that leaves enough for numbers to be read.
    private SplitPane halves(Session session, Node below) {
        SplitPane panes = new SplitPane(graph, below);
        panes.setOrientation(Orientation.VERTICAL);
        BooleanProperty moved = new SimpleBooleanProperty(false);
        panes.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged -> moved.set(moved.get() || isOnLine(dragged)));
        Runnable share = () -> {
            if (!moved.get() && panes.getHeight() > 0) {
                double most = Math.max(0, 1 - LOWER_HEIGHT / panes.getHeight());
                double wanted = graph.wantedHeight() / panes.getHeight();
                panes.setDividerPositions(Math.clamp(wanted, Math.min(LEAST_SHARE, most), most));
            }
        };
        panes.heightProperty().subscribe(_ -> share.run());
        session.documentProperty().subscribe(_ -> share.run());
        VBox.setVgrow(panes, Priority.ALWAYS);
        return panes;
    }

    private static boolean isOnLine(MouseEvent event) {
        return event.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider");
    }

    private void setTheme(Theme theme) {
        getStyleClass()
                .removeAll(Arrays.stream(Theme.values()).map(Theme::styleClass).toList());
        getStyleClass().add(theme.styleClass());
    }

    private void scaleText() {
        double fitting = Math.rint(Math.min(getWidth() / ACROSS, getHeight() / HIGH));
        double size = Math.clamp(fitting, SMALLEST_TEXT, LARGEST_TEXT);
        setStyle("-fx-font-size: " + size + "px");
        timeline.setTextSize(size - 2);
    }

    /// Tells everything that moves that a time in seconds has passed.
    void advance(double seconds) {
        busy.advance(seconds);
    }

    GraphPane graph() {
        return graph;
    }

    KeysCard keys() {
        return keys;
    }
}
