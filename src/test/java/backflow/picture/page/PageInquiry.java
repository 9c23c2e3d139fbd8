package backflow.picture.page;

import backflow.layout.Rectangle;
import backflow.picture.Inspection;
import backflow.picture.Legibility;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything that a page can be asked.
final class PageInquiry {

    /// WCAG 2.2, 1.4.3: the least contrast of text.
    static final double LEAST_CONTRAST = 4.5;

    /// WCAG 2.2, 1.4.11: the least contrast of what else carries meaning.
    static final double LEAST_CONTRAST_OF_GRAPHICS = 3;

    private static final double TOLERANCE = 1;
    private static final double BORDER = 6;

    private PageInquiry() {}

    /// Returns a sentence for each fault: text cut, overlapped, too small; marks outside; edges across cards.
    static List<String> faults(Picture picture) {
        var faults = new ArrayList<>(Inspection.of(picture).faults());
        faults.addAll(crossings(picture));
        faults.addAll(strays(picture));
        return faults;
    }

    /// Returns the faults of a page that stands still, its contrast in every theme included.
    static List<String> settledFaults(Picture picture) {
        var faults = faults(picture);
        var legibility = Legibility.of(picture);
        for (var theme : Theme.values()) {
            faults.addAll(legibility.faults(theme, LEAST_CONTRAST));
        }
        for (var pair : legibility.pairs()) {
            if (!(pair.letters() instanceof Paint.Plain(var letters))
                    || !Grounds.PAIRS.contains(new Grounds.Pair(letters, Grounds.Ground.of(pair.ground())))) {
                faults.add("not among the pairs that are measured in every theme: " + pair);
            }
        }
        return faults;
    }

    /// Returns what leaves its pane.
    private static List<String> strays(Picture picture) {
        var measure = Inspection.of(picture);
        var grounds = picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Box box && box.fill().equals(Paint.of(Role.CARD)))
                .map(measure::bounds)
                .toList();
        var strays = new ArrayList<String>();
        for (var mark : picture.marks()) {
            if (mark instanceof Mark.Group pane
                    && pane.id().startsWith("pane-")
                    && !pane.id().equals("pane-graph")) {
                var place = measure.bounds(pane);
                if (grounds.stream().noneMatch(ground -> ground.grow(TOLERANCE).contains(place))) {
                    strays.add(pane.id() + " is left by what is in it: " + place);
                }
            }
        }
        return strays;
    }

    private static List<String> crossings(Picture picture) {
        var groups = new ArrayList<Mark.Group>();
        collect(picture.marks(), groups);
        var measure = Inspection.of(picture);
        var crossings = new ArrayList<String>();
        for (var card : groups) {
            if (card.id().startsWith("node-")) {
                var surface = surface(card, measure);
                groups.stream()
                        .filter(edge -> edge.id().startsWith("edge-"))
                        .filter(edge -> edge.marks().stream()
                                .anyMatch(mark -> mark instanceof Mark.Path path
                                        && path.route().enters(surface)))
                        .forEach(edge -> crossings.add(edge.id() + " crosses " + card.id()));
            }
        }
        return crossings;
    }

    /// Returns the ground of a card, without the border where edges begin and end.
    private static Rectangle surface(Mark.Group card, Inspection measure) {
        return card.marks().stream()
                .filter(mark -> mark instanceof Mark.Area
                        || (mark instanceof Mark.Box box && !box.fill().equals(Paint.NONE)))
                .map(measure::bounds)
                .max(Comparator.comparingDouble(bounds -> bounds.width() * bounds.height()))
                .orElseThrow()
                .grow(-BORDER);
    }

    private static void collect(List<Mark> marks, List<Mark.Group> groups) {
        for (var mark : marks) {
            if (mark instanceof Mark.Group group) {
                groups.add(group);
                collect(group.marks(), groups);
            }
        }
    }
}
