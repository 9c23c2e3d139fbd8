package backflow.ui.listing;

import backflow.numpy.listing.SteppedListing;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A line of a listing as the list shows it.
public final class ListingRow {
    private final int number;
    private final String text;
    private final BooleanProperty current = new SimpleBooleanProperty(false);

    private ListingRow(int number, String text) {
        this.number = number;
        this.text = text;
    }

    public static List<ListingRow> of(SteppedListing listing) {
        return IntStream.range(0, listing.lines().size())
                .mapToObj(k -> new ListingRow(k + 1, listing.lines().get(k)))
                .toList();
    }

    /// Returns the line's number, from 1.
    public int number() {
        return number;
    }

    /// Returns what stands before a comment.
    public String code() {
        return text.substring(0, commentStart());
    }

    /// Returns the comment with its `#`, or nothing.
    public String comment() {
        return text.substring(commentStart());
    }

    public String text() {
        return text;
    }

    /// Whether the current step belongs to the line.
    public BooleanProperty currentProperty() {
        return current;
    }

    /// Returns where the comment begins: at the first `#` outside of a string.
    private int commentStart() {
        char quote = 0;
        for (int k = 0; k < text.length(); k++) {
            char character = text.charAt(k);
            if (quote == 0 && character == '#') {
                return k;
            }
            if (quote == 0 && (character == '"' || character == '\'')) {
                quote = character;
            } else if (character == quote) {
                quote = 0;
            }
        }
        return text.length();
    }
}
