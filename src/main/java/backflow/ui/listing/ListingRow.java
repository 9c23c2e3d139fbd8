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
    private final BooleanProperty lit = new SimpleBooleanProperty(false);
    private final BooleanProperty breakpoint = new SimpleBooleanProperty(false);

    private ListingRow(int number, String text) {
        this.number = number;
        this.text = text;
    }

    static List<ListingRow> of(SteppedListing listing) {
        return IntStream.range(0, listing.lines().size())
                .mapToObj(k -> new ListingRow(k + 1, listing.lines().get(k)))
                .toList();
    }

    /// Returns the line's number, from 1.
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /// Whether the current step belongs to the line.
    public BooleanProperty currentProperty() {
        return current;
    }

    /// Whether the line belongs to what is pointed at.
    public BooleanProperty litProperty() {
        return lit;
    }

    /// Whether playing stops at the line.
    public BooleanProperty breakpointProperty() {
        return breakpoint;
    }
}
