package backflow.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Rectangle;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchTest {
    private static Mark box(double x, double y, double width, double height) {
        return new Mark.Box(new Rectangle(x, y, width, height), 0, Paint.of(Role.CARD), Stroke.NONE);
    }

    private static Rectangle bounds(Mark mark) {
        return ((Mark.Box) mark).bounds();
    }

    private static List<Patch> patches(Mark... marks) {
        return Patch.of(List.of(marks), PatchTest::bounds);
    }

    @Test
    void marksFarApartHavePatchesOfTheirOwn() {
        Mark left = box(0, 0, 10, 10);
        Mark right = box(500, 0, 10, 10);
        assertThat(patches(left, right))
                .containsExactly(new Patch(bounds(left), List.of(left)), new Patch(bounds(right), List.of(right)));
    }

    @Test
    void overlappingMarksShareAPatchInPaintingOrder() {
        Mark first = box(0, 0, 10, 10);
        Mark second = box(30, 0, 10, 10);
        Mark bridge = box(5, 5, 30, 2);
        assertThat(patches(first, second, bridge))
                .containsExactly(new Patch(new Rectangle(0, 0, 40, 10), List.of(first, second, bridge)));
    }

    @Test
    void aMarkOutOfSightHasNone() {
        assertThat(patches(box(5, 5, 0, 10))).isEmpty();
    }

    @Test
    void ofTooManyThoseNearestEachOtherBecomeOne() {
        Mark[] marks = {box(0, 0, 1, 1), box(100, 0, 1, 1), box(200, 0, 1, 1), box(300, 0, 1, 1), box(302, 0, 1, 1)};
        assertThat(patches(marks))
                .hasSize(4)
                .contains(new Patch(new Rectangle(300, 0, 3, 1), List.of(marks[3], marks[4])));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void patchesHoldEveryMarkOnceInOrderAndDoNotOverlap(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Mark> marks = IntStream.range(0, 30)
                .mapToObj(_ ->
                        box(random.nextInt(500), random.nextInt(500), random.nextInt(1, 60), random.nextInt(1, 60)))
                .toList();
        List<Patch> patches = Patch.of(marks, PatchTest::bounds);
        assertThat(patches.stream().flatMap(patch -> patch.marks().stream()))
                .containsExactlyInAnyOrderElementsOf(marks);
        for (Patch patch : patches) {
            assertThat(patch.marks())
                    .isSortedAccordingTo((a, b) -> Integer.compare(marks.indexOf(a), marks.indexOf(b)));
            assertThat(patch.marks()).allMatch(mark -> patch.area().contains(bounds(mark)));
            assertThat(patches)
                    .filteredOn(other -> !other.equals(patch))
                    .noneMatch(other -> other.area().overlaps(patch.area()));
        }
    }
}
