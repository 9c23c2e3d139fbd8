package backflow.picture.timeline;

import backflow.trace.Segment;
import java.util.List;

/// Where each place of the playhead stands on a bar whose segments are all equally wide, however many steps they have.
///
/// @param segments the segments in order, each beginning where the one before ends
/// @param width the bar's width in pixels
public record TimelineScale(List<Segment> segments, double width) {
    public TimelineScale {
        segments = List.copyOf(segments);
    }

    /// Returns the width of a segment, its gap included.
    public double pitch() {
        return segments.isEmpty() ? width : width / segments.size();
    }

    /// Returns where the playhead stands, in pixels from the left: the left end while nothing is open.
    public double x(double playhead) {
        for (int k = 0; k < segments.size(); k++) {
            Segment segment = segments.get(k);
            if (playhead <= segment.last()) {
                return (k + Math.max(0, playhead - (segment.first() - 1)) / steps(segment)) * pitch();
            }
        }
        return segments.isEmpty() ? 0 : width;
    }

    /// Returns the playhead that stands at a place.
    public double playhead(double x) {
        if (segments.isEmpty()) {
            return 0;
        }
        double place = Math.clamp(x / pitch(), 0, segments.size());
        int index = Math.min((int) place, segments.size() - 1);
        Segment segment = segments.get(index);
        return segment.first() - 1 + (place - index) * steps(segment);
    }

    private static int steps(Segment segment) {
        return segment.last() - segment.first() + 1;
    }
}
