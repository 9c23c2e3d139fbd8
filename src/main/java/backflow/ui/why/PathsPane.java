package backflow.ui.why;

import backflow.picture.why.PathWords;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.trace.Responsibility;
import backflow.trace.ReturnPath;
import backflow.trace.Tour;
import backflow.ui.part.Controls;
import backflow.ui.part.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Why a value has the gradient that it has: the paths by which it returns, each a row that picks it.
public final class PathsPane extends VBox {
    private final Session session;
    private final Messages messages;
    private final Label sentence = text("sentence");
    private final Label place = text("addition");
    private final VBox rows = new VBox();
    private final List<PathRow> paths = new ArrayList<>();
    private Optional<Responsibility> shown = Optional.empty();

    public PathsPane(Session session, Messages messages, Controls controls) {
        this.session = session;
        this.messages = messages;
        setId("paths");
        rows.getStyleClass().add("paths");
        VBox content = new VBox(sentence, place, rows);
        content.getStyleClass().add("why");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(messages.text("window.responsibility.heading"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox head = new HBox(
                controls.heading(messages.text("window.responsibility.heading")),
                Controls.spacer(),
                controls.button(
                        Icon.CLOSE, "responsibility-close", "window.responsibility.close", session.walk()::leave));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        getStyleClass().addAll("pane", "why-pane");
        getChildren().addAll(head, scroll);
        session.walk().tourProperty().subscribe(tour -> {
            setVisible(tour.isPresent());
            setManaged(tour.isPresent());
            tour.ifPresent(this::show);
        });
    }

    private static Label text(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    // The same value asked for again is another responsibility only if it was found out again.
    @SuppressWarnings("ReferenceEquality")
    private void show(Tour tour) {
        var words = new PathWords(tour.responsibility());
        if (shown.filter(before -> before == tour.responsibility()).isEmpty()) {
            shown = Optional.of(tour.responsibility());
            fill(words);
        }
        sentence.setText(messages.render(words.sentence()));
        place.setText(messages.render(words.leg(tour.leg())));
        for (int k = 0; k < paths.size(); k++) {
            paths.get(k).setCurrent(tour.number() == Tour.placeOf(k));
        }
    }

    private void fill(PathWords words) {
        paths.clear();
        List<ReturnPath> all = words.responsibility().paths();
        for (int k = 0; k < all.size(); k++) {
            int path = k;
            String number = String.valueOf(k + 1);
            String way = messages.render(words.way(all.get(k)));
            Optional<String> remark = words.remark(all.get(k)).map(messages::render);
            String spoken = remark.map(
                            reason -> messages.text("window.responsibility.path.remark", number, way, reason))
                    .orElseGet(() -> messages.text("window.responsibility.path", number, way));
            paths.add(new PathRow(
                    "path-" + number,
                    number,
                    spoken,
                    way,
                    remark,
                    () -> session.walk().pick(path)));
        }
        if (all.size() > 1) {
            String sum = messages.text("window.responsibility.sum");
            paths.add(new PathRow("path-sum", "+", sum, sum, Optional.empty(), session.walk()::add));
        }
        rows.getChildren().setAll(paths);
    }
}
