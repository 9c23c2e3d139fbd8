package backflow.trace;

import backflow.graph.Partition;
import java.util.ArrayList;
import java.util.List;

/// Where the cursor stops at one level: the steps that change something outside the boxes.
///
/// @param partition the level's boxes
/// @param stops the numbers of those steps, ascending
public record Itinerary(Partition partition, List<Integer> stops) {
    public Itinerary {
        stops = List.copyOf(stops);
    }

    static Itinerary of(Trace trace, Partition partition) {
        List<Integer> stops = new ArrayList<>();
        for (int number = 1; number <= trace.length(); number++) {
            if (isShown(trace.step(number), partition)) {
                stops.add(number);
            }
        }
        return new Itinerary(partition, stops);
    }

    private static boolean isShown(Step step, Partition partition) {
        return switch (step) {
            case Step.Forward forward -> partition.isBoxOutput(forward.node());
            case Step.Arrival arrival -> true;
            case Step.Backward backward -> partition.crosses(backward.edge());
        };
    }

    /// Returns the next stop after a playhead, or the playhead itself at the end.
    public int next(int playhead) {
        return stops.stream().filter(stop -> stop > playhead).findFirst().orElse(playhead);
    }

    /// Returns the stop before a playhead; 0 before the first.
    public int previous(int playhead) {
        return stops.reversed().stream()
                .filter(stop -> stop < playhead)
                .findFirst()
                .orElse(0);
    }
}
