package backflow.picture;

import backflow.layout.Rectangle;
import java.util.ArrayList;
import java.util.List;

/// Asks a picture whether everything on it can be read.
///
/// @param page the page
/// @param marks the marks without their groups, in the order in which they are painted
/// @param measure the measure of text
public record Inspection(Rectangle page, List<Mark> marks, TextMeasure measure) {

    /// The least font size in pixels.
    public static final double LEAST_SIZE = 12;

    private static final double TOLERANCE = 0.75;

    /// Returns the inspection of a picture, measured with the bundled fonts.
    public static Inspection of(Picture picture) {
        var marks = new ArrayList<Mark>();
        picture.marks().forEach(mark -> flatten(mark, marks));
        var size = picture.size();
        return new Inspection(new Rectangle(0, 0, size.width(), size.height()), marks, TextMeasure.bundled());
    }

    private static void flatten(Mark mark, List<Mark> into) {
        if (mark instanceof Mark.Group group) {
            group.marks().forEach(part -> flatten(part, into));
        } else {
            into.add(mark);
        }
    }

    /// A text and what it stands on: the paint of the last surface below it, the page's if there is none.
    public record Grounded(Mark.Text text, Paint ground) {}

    /// Returns every text with its ground.
    public List<Grounded> texts() {
        var texts = new ArrayList<Grounded>();
        var places = places();
        for (var i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Text text) {
                var surface = surfaceBelow(i, places);
                texts.add(new Grounded(text, surface < 0 ? Paint.of(Role.PAPER) : fill(marks.get(surface))));
            }
        }
        return texts;
    }

    /// Returns a sentence for each fault: text cut, overlapped, crossed or too small, and marks outside the page.
    public List<String> faults() {
        var faults = new ArrayList<String>();
        var places = places();
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (!page.grow(TOLERANCE).contains(places.get(i))) {
                faults.add("outside the page: " + mark);
            }
            if (mark instanceof Mark.Text text) {
                inspect(text, i, places, faults);
            }
        }
        return faults;
    }

    private List<Rectangle> places() {
        return marks.stream().map(this::bounds).toList();
    }

    private void inspect(Mark.Text text, int index, List<Rectangle> places, List<String> faults) {
        var place = places.get(index);
        if (text.size() < LEAST_SIZE) {
            faults.add("under " + LEAST_SIZE + " pixels: " + text.text());
        }
        var ground = surfaceBelow(index, places);
        if (ground >= 0 && !places.get(ground).grow(TOLERANCE).contains(place)) {
            faults.add("cut by its surface: " + text.text());
        }
        for (var other = ground + 1; other < marks.size(); other++) {
            if (other != index
                    && places.get(other).overlaps(place.grow(-TOLERANCE))
                    && collides(marks.get(other), place, other > index)) {
                faults.add("“%s” meets %s".formatted(text.text(), marks.get(other)));
            }
        }
    }

    private boolean collides(Mark other, Rectangle place, boolean above) {
        return switch (other) {
            case Mark.Text _ -> true;
            case Mark.Path path -> path.route().enters(place.grow(-TOLERANCE));
            case Mark.Box _, Mark.Circle _, Mark.Area _ -> above && isFilled(other);
            case Mark.Pixels _ -> above;
            case Mark.Group _ -> false;
        };
    }

    /// Returns the position of the last surface below the middle of a mark; −1 if there is none.
    private int surfaceBelow(int index, List<Rectangle> places) {
        var middle = places.get(index).centre();
        var below = index - 1;
        while (below >= 0 && !(isFilled(marks.get(below)) && places.get(below).contains(middle))) {
            below--;
        }
        return below;
    }

    private static boolean isFilled(Mark mark) {
        return !fill(mark).equals(Paint.NONE);
    }

    private static Paint fill(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> box.fill();
            case Mark.Circle circle -> circle.fill();
            case Mark.Area area -> area.fill();
            case Mark.Path _, Mark.Text _, Mark.Pixels _, Mark.Group _ -> Paint.NONE;
        };
    }

    /// Returns where a mark lies.
    public Rectangle bounds(Mark mark) {
        return new MarkBounds(measure).of(mark);
    }
}
