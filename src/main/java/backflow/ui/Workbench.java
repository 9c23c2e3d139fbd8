package backflow.ui;

import backflow.picture.Theme;
import backflow.session.Appearance;
import backflow.session.Mode;
import backflow.session.Pane;
import backflow.session.Session;
import backflow.session.draft.Checker;
import backflow.session.draft.DraftFile;
import backflow.text.Messages;
import backflow.ui.closeup.CloseUpPane;
import backflow.ui.graph.GraphPane;
import backflow.ui.listing.ListingPane;
import backflow.ui.part.Controls;
import backflow.ui.shell.Lettering;
import backflow.ui.shell.Panes;
import backflow.ui.shell.Rounds;
import backflow.ui.timeline.Timeline;
import backflow.ui.why.PathsPane;
import backflow.ui.why.WhyPane;
import backflow.ui.work.Background;
import backflow.ui.work.Checks;
import backflow.ui.work.Drawings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What fills the window: graph above; listing, close-up and explanation below; the timeline at the bottom.
final class Workbench extends StackPane {
    private final Session session;
    private final Appearance appearance;
    private final GraphPane graph;
    private final ListingPane listing;
    private final CloseUpPane closeUp;
    private final WhyPane why;
    private final Panes panes;
    private final Timeline timeline;
    private final KeysCard keys;
    private final Busy busy;
    private final TopBar top;
    private final Checking checking;
    private final DataStrip data;

    Workbench(
            Session session,
            Appearance appearance,
            Drawings drawings,
            Checks checks,
            Checker checker,
            DraftFile draft,
            Opener opener,
            Background background,
            Messages messages,
            Commands commands) {
        this.session = session;
        this.appearance = appearance;
        new Inquiry(session, opener::refuse);
        Controls controls = new Controls(messages, appearance);
        busy = new Busy(background, messages);
        graph = new GraphPane(session, drawings, messages);
        closeUp = new CloseUpPane(session, drawings, messages, controls);
        listing = new ListingPane(session, messages, controls);
        why = new WhyPane(session, drawings, checks, messages, controls);
        timeline = new Timeline(session, messages, controls);
        keys = new KeysCard(messages);
        top = new TopBar(session, appearance, messages, controls, commands, busy);
        data = new DataStrip(session, opener, messages);
        data.showBelow(top.data());
        panes = new Panes(
                appearance,
                Map.of(
                        Pane.GRAPH,
                        foldable(graph, controls.fold(Pane.GRAPH)),
                        Pane.CODE,
                        listing,
                        Pane.CLOSE_UP,
                        closeUp,
                        Pane.WHY,
                        over(why, new PathsPane(session, messages, controls))),
                graph::wantedHeight,
                graph::stepHeights,
                messages);
        VBox.setVgrow(panes, Priority.ALWAYS);
        Node explore = new VBox(top, data, new MessageBar(opener, controls), panes, timeline);
        checking = new Checking(session, appearance, checker, opener, draft, controls, messages, commands);
        getStyleClass().add("workbench");
        getChildren().addAll(explore, checking, keys);
        show(explore, Mode.EXPLORE);
        show(checking, Mode.CHECK);
        appearance.modeProperty().subscribe(mode -> {
            if (mode == Mode.CHECK) {
                checking.pane();
            }
        });
        session.documentProperty().subscribe(_ -> panes.requestLayout());
        session.themeProperty().subscribe(this::setTheme);
        appearance.textSizeProperty().subscribe(_ -> scale());
        widthProperty().subscribe(_ -> scale());
        heightProperty().subscribe(_ -> scale());
    }

    /// The graph has no heading, so what folds it away stands in the corner that it leaves free.
    private static Region foldable(GraphPane graph, Button fold) {
        StackPane pane = new StackPane(graph, fold);
        StackPane.setAlignment(fold, Pos.BOTTOM_RIGHT);
        return pane;
    }

    /// The paths of a value's gradient stand in the place of the step's explanation.
    private static Region over(WhyPane why, PathsPane paths) {
        why.visibleProperty().bind(paths.visibleProperty().not());
        return new StackPane(why, paths);
    }

    private void show(Node part, Mode mode) {
        part.visibleProperty().bind(appearance.modeProperty().isEqualTo(mode));
        // What is hidden is not laid out along with what covers it.
        part.managedProperty().bind(part.visibleProperty());
    }

    private void setTheme(Theme theme) {
        getStyleClass()
                .removeAll(Arrays.stream(Theme.values()).map(Theme::styleClass).toList());
        getStyleClass().add(theme.styleClass());
    }

    private void scale() {
        Lettering lettering = Lettering.of(getWidth(), getHeight(), appearance.textSize());
        setStyle("-fx-font-size: " + lettering.letter() + "px");
        timeline.setTextSize(lettering.small());
        graph.setMagnification(lettering.magnification());
        closeUp.setMagnification(lettering.magnification());
        why.setTextSize(lettering.letter());
        panes.setLettering(lettering);
    }

    /// Tells everything that moves that a time in seconds has passed.
    void advance(double seconds) {
        busy.advance(seconds);
        graph.advance(seconds);
        checking.advance(seconds);
        session.walk().advance(seconds * session.speedProperty().get());
    }

    /// Gives the focus to the next part of the window, or to the one before.
    void goRound(Rounds.Way way) {
        Rounds.go(appearance.mode() == Mode.EXPLORE ? exploreParts() : checking.parts(), way);
    }

    private List<Node> exploreParts() {
        List<Node> parts = new ArrayList<>(List.of(top, data));
        parts.addAll(panes.places());
        parts.add(timeline);
        return parts;
    }

    GraphPane graph() {
        return graph;
    }

    Panes panes() {
        return panes;
    }

    ListingPane listing() {
        return listing;
    }

    Checking checking() {
        return checking;
    }

    KeysCard keys() {
        return keys;
    }
}
