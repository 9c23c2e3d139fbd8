package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Size;
import backflow.picture.Chip;
import backflow.picture.Face;
import backflow.picture.Role;
import backflow.picture.WrappedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Sets the terms of a sum side by side, in one row or several.
///
/// @param setting where, and how densely
/// @param terms the terms in their order
/// @param captions whose ways are written out
record PathRows(Setting setting, List<PathTerm> terms, Captions captions) {

    private static final double CAPTION = 13;
    private static final double LEAST = 12;
    private static final double ABOVE_CAPTION = 7;
    private static final double CHIP_GAP = 5;

    /// Whose ways are written below them.
    enum Captions {
        EACH,
        PICKED,
        NONE
    }

    /// Returns the terms in so many rows.
    Block in(int rows) {
        var columns = (terms.size() + rows - 1) / rows;
        var gap = setting.density().gap();
        var foot = foot();
        var height = Math.max(0, setting.room().height() - foot.size().height() - (rows - 1) * gap) / rows;
        var lines = new ArrayList<Block>();
        for (var start = 0; start < terms.size(); start += columns) {
            var row = terms.subList(start, Math.min(terms.size(), start + columns));
            lines.add(row(row, share(columns, rows), height));
        }
        if (!foot.marks().isEmpty()) {
            lines.add(foot);
        }
        return Block.column(lines, gap);
    }

    /// Returns the room that each of the columns has; only a single row begins without a sign.
    private double share(int columns, int rows) {
        var gap = setting.density().gap();
        var signs = rows == 1 ? columns - 1 : columns;
        var taken = labels() + signs * (signWidth() + 2 * gap);
        return Math.max(0, (setting.room().width() - taken) / columns);
    }

    private double labels() {
        return GridLabels.of(setting.density(), setting.measure())
                .width(terms.getFirst().array().cells());
    }

    private double signWidth() {
        return terms.stream()
                .flatMap(term -> term.sign().stream())
                .mapToDouble(sign -> sign(sign).size().width())
                .max()
                .orElse(0);
    }

    private Block sign(String sign) {
        return Block.text(sign, Face.TEXT_STRONG, setting.density().operator(), Role.MUTED, setting.measure());
    }

    private Block row(List<PathTerm> row, double share, double height) {
        var titles = row.stream().map(term -> title(term, share)).toList();
        var highest = titles.stream()
                .mapToDouble(title -> title.size().height())
                .max()
                .orElse(0);
        var captions = row.stream().map(term -> caption(term, share)).toList();
        var words = captions.stream()
                .mapToDouble(caption -> caption.isEmpty()
                        ? 0
                        : ABOVE_CAPTION + Block.column(caption, 0).size().height())
                .max()
                .orElse(0);
        var room = new Size(share, Math.max(0, height - words));
        var grids = NumberGrid.alike(IntStream.range(0, row.size())
                .mapToObj(k -> grid(row.get(k), room, highest, k == 0))
                .toList());
        var blocks = new ArrayList<Block>();
        for (var k = 0; k < row.size(); k++) {
            var term = row.get(k);
            term.sign().map(this::sign).ifPresent(blocks::add);
            var block = setting.arrays()
                    .titled(term.array(), grids.get(k), frame(term), titles.get(k), highest, labels(k == 0));
            blocks.add(above(block, captions.get(k)));
        }
        return Block.row(blocks, setting.density().gap());
    }

    private NumberGrid grid(PathTerm term, Size share, double titleHeight, boolean isFirst) {
        var room = new Size(share.width() + (isFirst ? labels() : 0), share.height());
        return setting.arrays().grid(term.array(), room, titleHeight, labels(isFirst));
    }

    /// The indices of rows stand beside the first term of a row.
    private GridLabels labels(boolean isFirst) {
        var all = GridLabels.of(setting.density(), setting.measure());
        return isFirst ? all : all.withoutRows();
    }

    private static ArrayBlock.Frame frame(PathTerm term) {
        return term.picked() ? ArrayBlock.Frame.RESULT : ArrayBlock.Frame.PLAIN;
    }

    private static Block above(Block block, List<Block> caption) {
        if (caption.isEmpty()) {
            return block;
        }
        return Block.column(List.of(block, Block.column(caption, 0)), ABOVE_CAPTION)
                .withAxis(block.axis());
    }

    private Block title(PathTerm term, double share) {
        var role = term.picked() ? Role.GRADIENT_TEXT : Role.INK;
        var size = setting.density().title();
        var beside = term.number().isPresent() ? 2 * Chip.RADIUS + CHIP_GAP : 0;
        var lines =
                WrappedName.lines(term.title(), setting.measure(), Face.CODE, size, Math.max(0, share - beside))
                        .stream()
                        .map(line -> Block.text(line, Face.CODE, size, role, setting.measure()))
                        .toList();
        var words = Block.column(lines, 0);
        return term.number().isEmpty()
                ? words
                : Block.row(List.of(chip(term.number().getAsInt(), term.picked()), words), CHIP_GAP);
    }

    private Block chip(int number, boolean picked) {
        var across = 2 * Chip.RADIUS;
        var centre = new Point(Chip.RADIUS, Chip.RADIUS);
        return Block.plain(
                new Size(across, across), Chip.RADIUS, new Chip(number, picked).around(centre, setting.measure()));
    }

    private List<Block> caption(PathTerm term, double share) {
        return captions == Captions.EACH ? words(term, share) : List.of();
    }

    /// Returns the way of the path that is looked at on lines of the whole width.
    private Block foot() {
        var picked = terms.stream().filter(PathTerm::picked).findFirst();
        return captions == Captions.PICKED && picked.isPresent()
                ? Block.column(words(picked.get(), setting.room().width()), 0)
                : Block.column(List.of(), 0);
    }

    private List<Block> words(PathTerm term, double width) {
        var size = Math.max(LEAST, Math.min(CAPTION, setting.density().title() - 1));
        var role = term.picked() ? Role.INK : Role.MUTED;
        return term.caption().stream()
                .flatMap(words -> lines(words, size, width).stream())
                .map(line -> Block.text(line, Face.TEXT, size, role, setting.measure()))
                .toList();
    }

    /// Breaks words into lines at spaces, so that names stay whole where they can.
    private List<String> lines(String words, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || setting.measure().width(longer, Face.TEXT, size) <= width) {
                line = longer;
            } else {
                lines.addAll(WrappedName.lines(line, setting.measure(), Face.TEXT, size, width));
                line = word;
            }
        }
        lines.addAll(WrappedName.lines(line, setting.measure(), Face.TEXT, size, width));
        return lines;
    }
}
