package backflow.ui.check;

import backflow.ui.part.Controls;
import backflow.ui.part.Icon;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Tells above the code what is the matter with its file, until it is closed.
final class NoticeBar extends HBox {
    private final Label text = new Label();
    private final Button offer = new Button();

    NoticeBar(ObjectProperty<Optional<Notice>> notice, Controls controls) {
        text.setId("notice");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        offer.setId("notice-offer");
        offer.setMinWidth(USE_PREF_SIZE);
        offer.managedProperty().bind(offer.visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("notice-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        managedProperty().bind(visibleProperty());
        getChildren()
                .addAll(
                        text,
                        offer,
                        controls.button(
                                Icon.CLOSE,
                                "notice-close",
                                "window.message.close",
                                () -> notice.set(Optional.empty())));
        notice.subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        text.setText(notice.map(Notice::text).orElse(""));
        setAccessibleText(text.getText());
        Optional<Notice.Offer> offered = notice.flatMap(Notice::offer);
        offer.setVisible(offered.isPresent());
        offer.setText(offered.map(Notice.Offer::label).orElse(""));
        offer.setOnAction(_ -> offered.ifPresent(wanted -> wanted.action().run()));
    }
}
