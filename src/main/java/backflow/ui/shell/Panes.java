package backflow.ui.shell;

import backflow.layout.Size;
import backflow.session.Appearance;
import backflow.session.Pane;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The panes between the bars, with the lines between them and the strips of those that are folded away.
public final class Panes extends Region {
    /// What the lower panes are left with, in pixels where nothing is magnified.
    private static final double LOWER_HEIGHT = 350;

    private final Appearance appearance;
    private final Map<Pane, Region> contents;
    private final DoubleUnaryOperator graphHeight;
    private final Supplier<Set<Double>> stepHeights;
    private final Map<Pane, Strip> strips = new EnumMap<>(Pane.class);
    private final Map<Pane, Divider> dividers = new EnumMap<>(Pane.class);

    /// Those at the end give way first where there is no room for all.
    private final List<Pane> asked = new ArrayList<>(List.of(Pane.CLOSE_UP, Pane.WHY, Pane.CODE, Pane.GRAPH));

    private Lettering lettering = new Lettering(1, 1);
    private Floorplan plan;

    /// @param contents what stands in each pane
    /// @param graphHeight the height in which the whole graph is seen, by its width
    /// @param stepHeights the heights in which one or another step of it is seen
    public Panes(
            Appearance appearance,
            Map<Pane, Region> contents,
            DoubleUnaryOperator graphHeight,
            Supplier<Set<Double>> stepHeights,
            Messages messages) {
        this.appearance = appearance;
        this.contents = new EnumMap<>(contents);
        this.graphHeight = graphHeight;
        this.stepHeights = stepHeights;
        plan = new Floorplan(appearance.panes(), wishes());
        for (Pane pane : Pane.values()) {
            String name = messages.text("window.pane." + pane.id());
            strips.put(pane, new Strip(pane.id(), name, messages, () -> open(pane)));
            clip(content(pane));
            getChildren().addAll(content(pane), strip(pane));
        }
        divider(Pane.GRAPH, Orientation.HORIZONTAL, messages.text("window.divider.graph"));
        divider(Pane.CODE, Orientation.VERTICAL, messages.text("window.divider.code"));
        divider(Pane.WHY, Orientation.VERTICAL, messages.text("window.divider.why"));
        getStyleClass().add("panes");
        setMinSize(0, 0);
        appearance.panesProperty().subscribe(_ -> requestLayout());
    }

    private void divider(Pane pane, Orientation line, String name) {
        var divider = new Divider(pane.id(), line, name, new Divider.Mover() {
            private Floorplan grabbed = plan;

            @Override
            public void grab() {
                grabbed = plan;
            }

            @Override
            public void drag(double pixels) {
                move(grabbed, pixels);
            }

            @Override
            public void by(double pixels) {
                layout();
                move(plan, pixels);
            }

            private void move(Floorplan from, double pixels) {
                from.line(pane).ifPresent(at -> appearance.panesProperty().set(from.moved(at, pixels)));
            }

            @Override
            public void fold() {
                appearance.arrange(now -> now.fold(pane));
            }
        });
        dividers.put(pane, divider);
        getChildren().add(divider);
    }

    /// Keeps what a pane has beyond its edges from being seen or clicked.
    private static void clip(Region content) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(content.widthProperty());
        clip.heightProperty().bind(content.heightProperty());
        content.setClip(clip);
    }

    private Region content(Pane pane) {
        return Objects.requireNonNull(contents.get(pane));
    }

    private Strip strip(Pane pane) {
        return Objects.requireNonNull(strips.get(pane));
    }

    /// Returns whether a pane is seen. One that is not folded away may have given way to others.
    public boolean shows(Pane pane) {
        return plan.pane(pane).isPresent();
    }

    /// Folds a pane away, or brings it back and gives it the focus.
    public void toggle(Pane pane) {
        if (shows(pane)) {
            appearance.arrange(now -> now.fold(pane));
        } else {
            open(pane);
        }
    }

    private void open(Pane pane) {
        asked.remove(pane);
        asked.addFirst(pane);
        appearance.arrange(now -> now.open(pane));
        requestLayout();
        layout();
        Entrance.into(content(pane));
    }

    /// Returns what stands in the place of each pane: itself, or what brings it back.
    public List<Node> places() {
        return Pane.all().stream()
                .<Node>map(pane -> shows(pane) ? content(pane) : strip(pane))
                .toList();
    }

    /// Sets how large everything in the panes is drawn.
    public void setLettering(Lettering wanted) {
        lettering = wanted;
        requestLayout();
    }

    private Wishes wishes() {
        return new Wishes(
                new Size(getWidth(), getHeight()),
                lettering.letter(),
                graphHeight.applyAsDouble(getWidth()),
                stepHeights.get(),
                LOWER_HEIGHT * lettering.magnification(),
                asked);
    }

    @Override
    protected void layoutChildren() {
        plan = new Floorplan(appearance.panes(), wishes());
        for (Pane pane : Pane.values()) {
            show(pane);
        }
        dividers.forEach((pane, divider) -> place(divider, plan.line(pane).map(Floorplan.Line::grip)));
    }

    /// Shows a pane or its strip. Whoever was in a pane that goes is at its strip afterwards.
    private void show(Pane pane) {
        Strip strip = strip(pane);
        boolean left = !shows(pane) && (content(pane).isFocusWithin() || isAtDividerOf(pane));
        strip.setUpright(pane != Pane.GRAPH && !plan.hasDrawers());
        place(strip, plan.strip(pane));
        if (left) {
            Entrance.into(strip);
        }
        place(content(pane), plan.pane(pane));
    }

    private boolean isAtDividerOf(Pane pane) {
        Divider divider = dividers.get(pane);
        return divider != null && divider.isFocused();
    }

    private static void place(Region region, Optional<backflow.layout.Rectangle> place) {
        region.setVisible(place.isPresent());
        place.ifPresent(at -> region.resizeRelocate(at.x(), at.y(), at.width(), at.height()));
    }
}
