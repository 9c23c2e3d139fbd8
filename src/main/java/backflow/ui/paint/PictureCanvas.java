package backflow.ui.paint;

import backflow.layout.Viewport;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Theme;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;

/// Shows a picture, or the part of it that a viewport lets through, on a ground; never larger than itself.
public final class PictureCanvas extends Region {
    private final Role ground;
    private final Paper paper = new Paper(new RasterImages(Theme.LIGHT));
    private Theme theme = Theme.LIGHT;

    /// Creates an empty canvas.
    ///
    /// @param ground what it is filled with where no mark is
    public PictureCanvas(Role ground) {
        this.ground = ground;
        getChildren().add(paper);
        setMinSize(0, 0);
        fill();
    }

    public void show(Picture wanted, Viewport through) {
        paper.show(wanted, through);
    }

    public void setTheme(Theme wanted) {
        if (theme != wanted) {
            theme = wanted;
            paper.setImages(new RasterImages(theme));
            fill();
        }
    }

    private void fill() {
        var colour = new Palette(theme).colour(Paint.of(ground));
        setBackground(new Background(new BackgroundFill(colour, CornerRadii.EMPTY, Insets.EMPTY)));
    }

    @Override
    protected void layoutChildren() {
        paper.resize(getWidth(), getHeight());
    }
}
