package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Size;
import backflow.picture.Face;
import backflow.picture.Letters;
import backflow.picture.Mark;
import backflow.picture.Role;
import backflow.picture.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/// Marks that are set as one, with their top left corner at the origin.
///
/// @param size the room they take
/// @param axis the height at which operators stand beside them
/// @param complete whether every cell shows its number
/// @param arrays the arrays among them
record Block(Size size, double axis, boolean complete, List<Mark> marks, List<ShownArray> arrays) {

    /// What fills a room to its edge may pass it by a rounding.
    private static final double ROUNDING = 1e-6;

    Block {
        marks = List.copyOf(marks);
        arrays = List.copyOf(arrays);
    }

    /// Returns a block without an array.
    static Block plain(Size size, double axis, List<Mark> marks) {
        return new Block(size, axis, true, marks, List.of());
    }

    /// Returns the block with other ids, where the same arrays stand in another block beside it.
    ///
    /// @param ending what its ids end in
    Block named(String ending) {
        var renamed = marks.stream().map(mark -> named(mark, ending)).toList();
        return new Block(size, axis, complete, renamed, arrays);
    }

    private static Mark named(Mark mark, String ending) {
        if (!(mark instanceof Mark.Group(var id, var title, var opacity, var marks))) {
            return mark;
        }
        var inner = marks.stream().map(part -> named(part, ending)).toList();
        return new Mark.Group(id.isEmpty() ? id : id + ending, title, opacity, inner);
    }

    /// Returns the marks with the block's top left corner at `place`.
    List<Mark> at(Point place) {
        return marks.stream().map(mark -> mark.placed(1, place.x(), place.y())).toList();
    }

    /// Returns the arrays with the block's top left corner at `place`.
    List<ShownArray> arraysAt(Point place) {
        return arrays.stream().map(array -> array.moved(place.x(), place.y())).toList();
    }

    /// Returns blocks side by side, `gap` pixels apart, their axes on one line.
    static Block row(List<Block> blocks, double gap) {
        var axis = blocks.stream().mapToDouble(Block::axis).max().orElse(0);
        var below = blocks.stream()
                .mapToDouble(block -> block.size().height() - block.axis())
                .max()
                .orElse(0);
        var places = new ArrayList<Point>();
        var x = 0.0;
        for (var block : blocks) {
            places.add(new Point(x, axis - block.axis()));
            x += block.size().width() + gap;
        }
        return joined(new Size(Math.max(0, x - gap), axis + below), axis, blocks, places);
    }

    /// Returns blocks one below the other, `gap` pixels apart, their middles on one line.
    static Block column(List<Block> blocks, double gap) {
        var width =
                blocks.stream().mapToDouble(block -> block.size().width()).max().orElse(0);
        var places = new ArrayList<Point>();
        var y = 0.0;
        for (var block : blocks) {
            places.add(new Point((width - block.size().width()) / 2, y));
            y += block.size().height() + gap;
        }
        var height = Math.max(0, y - gap);
        return joined(new Size(width, height), height / 2, blocks, places);
    }

    private static Block joined(Size size, double axis, List<Block> blocks, List<Point> places) {
        var marks = new ArrayList<Mark>();
        var arrays = new ArrayList<ShownArray>();
        for (var k = 0; k < blocks.size(); k++) {
            marks.addAll(blocks.get(k).at(places.get(k)));
            arrays.addAll(blocks.get(k).arraysAt(places.get(k)));
        }
        return new Block(size, axis, blocks.stream().allMatch(Block::complete), marks, arrays);
    }

    /// Returns this block, its axis elsewhere.
    Block withAxis(double other) {
        return new Block(size, other, complete, marks, arrays);
    }

    /// Returns this block with marks painted over it.
    Block with(List<Mark> over) {
        var all = new ArrayList<>(marks);
        all.addAll(over);
        return new Block(size, axis, complete, all, arrays);
    }

    boolean fits(Size room) {
        return size.width() <= room.width() + ROUNDING && size.height() <= room.height() + ROUNDING;
    }

    /// Returns a line of text, its capitals around the axis.
    static Block text(String text, Face face, double size, Role role, TextMeasure measure) {
        var height = size * 1.3;
        var width = measure.width(text, face, size);
        var mark = Letters.centred(text, new Point(width / 2, height / 2), face, size, role, measure);
        return plain(new Size(width, height), height / 2, List.of(mark));
    }
}
