package backflow.picture;

import java.util.ArrayList;
import java.util.List;

/// Takes marks back, so that others stand out: letters stay readable, everything else grows pale.
final class Muting {

    private static final double PALE = 0.3;

    private Muting() {}

    /// Returns a group with everything in it pale but its letters and its ground.
    static Mark.Group of(Mark.Group group) {
        var marks = new ArrayList<Mark>();
        for (var mark : group.marks()) {
            marks.add(
                    switch (mark) {
                        case Mark.Text text -> muted(text);
                        case Mark.Group inner -> of(inner);
                        case Mark.Box box
                        when isGround(box) ->
                            new Mark.Box(
                                    box.bounds(),
                                    box.radius(),
                                    box.fill(),
                                    Stroke.of(Role.HAIRLINE, 1.4).dashed(3, 5));
                        case Mark.Box _, Mark.Circle _, Mark.Path _, Mark.Area _, Mark.Pixels _ ->
                            new Mark.Group("", "", PALE, List.of(mark));
                    });
        }
        return new Mark.Group(group.id(), group.title(), group.opacity(), marks);
    }

    private static Mark.Text muted(Mark.Text text) {
        return new Mark.Text(text.text(), text.place(), text.face(), text.size(), Paint.of(Role.MUTED), text.anchor());
    }

    private static boolean isGround(Mark.Box box) {
        return box.fill().equals(Paint.of(Role.CARD)) || box.fill().equals(Paint.of(Role.PAPER));
    }
}
