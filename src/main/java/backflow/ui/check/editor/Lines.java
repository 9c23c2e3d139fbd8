package backflow.ui.check.editor;

import java.util.Arrays;
import jfx.incubator.scene.control.richtext.TextPos;

/// Where the lines of a text begin, to go from places in the text to lines and back.
final class Lines {
    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = end + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    int count() {
        return starts.length;
    }

    /// Returns where a line begins; lines are counted from 0.
    int start(int line) {
        return starts[line];
    }

    /// Returns where a line ends, before its line end.
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    /// Returns the line of a place, from 0.
    int line(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    TextPos position(int place) {
        int line = line(place);
        return TextPos.ofLeading(line, place - starts[line]);
    }

    int place(TextPos position) {
        int line = Math.min(position.index(), starts.length - 1);
        return Math.min(starts[line] + position.offset(), end(line));
    }
}
