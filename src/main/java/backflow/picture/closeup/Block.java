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
record Block(Size size, double axis, boolean complete, List<Mark> marks) {

    Block {
        marks = List.copyOf(marks);
    }

    /// Returns the marks with the block's top left corner at `place`.
    List<Mark> at(Point place) {
        return marks.stream().map(mark -> mark.placed(1, place.x(), place.y())).toList();
    }

    /// Returns blocks side by side, `gap` pixels apart, their axes on one line.
    static Block row(List<Block> blocks, double gap) {
        var axis = blocks.stream().mapToDouble(Block::axis).max().orElse(0);
        var below = blocks.stream()
                .mapToDouble(block -> block.size().height() - block.axis())
                .max()
                .orElse(0);
        var marks = new ArrayList<Mark>();
        var x = 0.0;
        for (var block : blocks) {
            marks.addAll(block.at(new Point(x, axis - block.axis())));
            x += block.size().width() + gap;
        }
        return new Block(new Size(Math.max(0, x - gap), axis + below), axis, complete(blocks), marks);
    }

    /// Returns blocks one below the other, `gap` pixels apart, their middles on one line.
    static Block column(List<Block> blocks, double gap) {
        var width =
                blocks.stream().mapToDouble(block -> block.size().width()).max().orElse(0);
        var marks = new ArrayList<Mark>();
        var y = 0.0;
        for (var block : blocks) {
            marks.addAll(block.at(new Point((width - block.size().width()) / 2, y)));
            y += block.size().height() + gap;
        }
        var height = Math.max(0, y - gap);
        return new Block(new Size(width, height), height / 2, complete(blocks), marks);
    }

    private static boolean complete(List<Block> blocks) {
        return blocks.stream().allMatch(Block::complete);
    }

    boolean fits(Size room) {
        return size.width() <= room.width() && size.height() <= room.height();
    }

    /// Returns a line of text, its capitals around the axis.
    static Block text(String text, Face face, double size, Role role, TextMeasure measure) {
        var height = size * 1.3;
        var width = measure.width(text, face, size);
        var mark = Letters.centred(text, new Point(width / 2, height / 2), face, size, role, measure);
        return new Block(new Size(width, height), height / 2, true, List.of(mark));
    }
}
