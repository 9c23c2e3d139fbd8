package backflow.picture;

import backflow.layout.Size;
import java.util.List;

/// A page and the marks on it, painted in order.
public record Picture(Size size, List<Mark> marks) {

    public Picture {
        marks = List.copyOf(marks);
    }
}
