package backflow.ui.check.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a wanted text stands in another. A wanted text with a capital letter is looked for as it is written; else
/// capitals do not matter.
///
/// @param length how long the wanted text is
/// @param starts where it begins, in order, none within another
public record Search(int length, List<Integer> starts) {
    /// Nothing is wanted.
    public static final Search NONE = new Search(0, List.of());

    private static final int MOST = 10_000;

    public Search {
        starts = List.copyOf(starts);
    }

    /// Looks for a text in another.
    public static Search of(String text, String wanted) {
        if (wanted.isEmpty()) {
            return NONE;
        }
        boolean exact = !wanted.equals(wanted.toLowerCase(Locale.ROOT));
        List<Integer> starts = new ArrayList<>();
        for (int place = 0; place + wanted.length() <= text.length() && starts.size() < MOST; ) {
            if (text.regionMatches(!exact, place, wanted, 0, wanted.length())) {
                starts.add(place);
                place += wanted.length();
            } else {
                place++;
            }
        }
        return new Search(wanted.length(), starts);
    }

    /// Returns the position among the finds of the first one from a place on, round again at the end; −1 if there is
    /// none.
    public int from(int place) {
        for (int k = 0; k < starts.size(); k++) {
            if (starts.get(k) >= place) {
                return k;
            }
        }
        return starts.isEmpty() ? -1 : 0;
    }

    /// Returns the position of the last one before a place, round again at the beginning; −1 if there is none.
    public int before(int place) {
        for (int k = starts.size() - 1; k >= 0; k--) {
            if (starts.get(k) < place) {
                return k;
            }
        }
        return starts.size() - 1;
    }
}
