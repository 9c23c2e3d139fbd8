package backflow.export;

import backflow.layout.Size;
import backflow.picture.Mark;
import backflow.picture.Picture;
import backflow.picture.Role;
import java.util.List;

/// What a picture is drawn onto. Every format is a surface, and the one way through a picture is [#draw(Picture)].
interface Surface {

    /// Covers the whole page.
    void ground(Size page, Role role);

    void box(Mark.Box box);

    void circle(Mark.Circle circle);

    void path(Mark.Path path);

    void area(Mark.Area area);

    void text(Mark.Text text);

    void pixels(Mark.Pixels pixels);

    /// Begins a group.
    ///
    /// @param opacity how much every mark in it is seen: the product of its own opacity and of those around it
    void open(Mark.Group group, double opacity);

    /// Ends the group that was begun last.
    ///
    /// @param opacity how much the marks that follow are seen
    void close(Mark.Group group, double opacity);

    /// Draws a page and its marks in order.
    default void draw(Picture picture) {
        ground(picture.size(), Role.PAPER);
        draw(picture.marks(), 1);
    }

    private void draw(List<Mark> marks, double opacity) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Box box -> box(box);
                case Mark.Circle circle -> circle(circle);
                case Mark.Path path -> path(path);
                case Mark.Area area -> area(area);
                case Mark.Text text -> text(text);
                case Mark.Pixels pixels -> pixels(pixels);
                case Mark.Group group -> {
                    var within = opacity * group.opacity();
                    open(group, within);
                    draw(group.marks(), within);
                    close(group, opacity);
                }
            }
        }
    }
}
