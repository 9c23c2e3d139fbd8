package backflow.ui.listing;

import backflow.numpy.listing.CodeLine;
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

    /// Returns the line taken apart.
    public CodeLine parts() {
        return CodeLine.of(text);
    }

    public String text() {
        return text;
    }

    /// Whether the current step belongs to the line.
    public BooleanProperty currentProperty() {
        return current;
    }
}
