package backflow.picture;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cards and edges of a graph when everything is there and nothing happens, each by the name of its group.
///
/// @param bright the groups as they are
/// @param pale the groups as they stand back
/// @param obstacles where nothing may be put: cards with all that sticks out of them, and letters
record Resting(Map<String, Mark.Group> bright, Map<String, Mark.Group> pale, List<Rectangle> obstacles) {

    static Resting of(List<Mark> marks) {
        var bright = new HashMap<String, Mark.Group>();
        var pale = new HashMap<String, Mark.Group>();
        var obstacles = new ArrayList<Rectangle>();
        for (var mark : marks) {
            if (mark instanceof Mark.Group group) {
                bright.put(group.id(), group);
                pale.put(group.id(), Muting.of(group));
                obstacles.addAll(obstacles(group));
            }
        }
        return new Resting(Map.copyOf(bright), Map.copyOf(pale), List.copyOf(obstacles));
    }

    private static List<Rectangle> obstacles(Mark.Group group) {
        var inspection = Inspection.of(new Picture(new Size(0, 0), List.of(group)));
        return group.id().startsWith("node-")
                ? inspection.marks().stream().map(inspection::bounds).toList()
                : inspection.texts().stream()
                        .map(grounded -> inspection.bounds(grounded.text()))
                        .toList();
    }

    /// Returns a group as it is; an empty one if there is none of that name.
    Mark.Group group(String id) {
        return bright.getOrDefault(id, Mark.Group.of(id, "", List.of()));
    }

    /// Returns a group as it stands back; an empty one if there is none of that name.
    Mark.Group muted(String id) {
        return pale.getOrDefault(id, Mark.Group.of(id, "", List.of()));
    }
}
