package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which cells are added into which, and in which turn.
class FoldTest {

    private static Cells cells(String letters, int... extents) {
        var names = letters.isEmpty() ? List.<String>of() : List.of(letters.split(","));
        return Cells.of(Tensor.filled(Shape.of(extents), 1), names);
    }

    private static Fold fold(Cells many, Cells one) {
        return Fold.of(many, one).orElseThrow();
    }

    private static List<Integer> targets(Fold fold, int size) {
        return IntStream.range(0, size).map(fold::target).boxed().toList();
    }

    private static List<Integer> turns(Fold fold, int size) {
        return IntStream.range(0, size).map(fold::turn).boxed().toList();
    }

    @Test
    void rowsAreAddedOneAfterAnother() {
        var fold = fold(cells("n,d", 2, 3), cells("d", 3));
        assertThat(fold.way()).isEqualTo(Fold.Way.ROWS);
        assertThat(targets(fold, 6)).containsExactly(0, 1, 2, 0, 1, 2);
        assertThat(turns(fold, 6)).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(fold.count()).isEqualTo(2);
        assertThat(fold.groups()).isEqualTo(3);
    }

    @Test
    void columnsAreAddedOneAfterAnotherWhetherTheAxisIsKeptOrNot() {
        for (var one : List.of(cells("n", 2), cells("n,0", 2, 1))) {
            var fold = fold(cells("n,d", 2, 3), one);
            assertThat(fold.way()).isEqualTo(Fold.Way.COLUMNS);
            assertThat(targets(fold, 6)).containsExactly(0, 0, 0, 1, 1, 1);
            assertThat(turns(fold, 6)).containsExactly(0, 1, 2, 0, 1, 2);
        }
    }

    @Test
    void aSquareIsAddedAlongTheAxisThatIsGone() {
        assertThat(fold(cells("n,n′", 3, 3), cells("n", 3)).way()).isEqualTo(Fold.Way.COLUMNS);
        assertThat(fold(cells("n,n′", 3, 3), cells("n′", 3)).way()).isEqualTo(Fold.Way.ROWS);
    }

    @Test
    void allCellsAreAddedInRowMajorOrder() {
        for (var one : List.of(cells(""), cells("0,0", 1, 1))) {
            var fold = fold(cells("n,d", 2, 3), one);
            assertThat(fold.way()).isEqualTo(Fold.Way.CELLS);
            assertThat(targets(fold, 6)).containsOnly(0);
            assertThat(turns(fold, 6)).containsExactly(0, 1, 2, 3, 4, 5);
        }
    }

    @Test
    void theLastAxisOfAStackIsAddedAsColumnsOfAllItsRows() {
        var fold = fold(cells("b,m,d", 2, 2, 3), cells("b,m", 2, 2));
        assertThat(fold.way()).isEqualTo(Fold.Way.COLUMNS);
        assertThat(targets(fold, 12)).containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3);
    }

    @Test
    void theMatricesOfAStackAreAddedRowUponRow() {
        var fold = fold(cells("b,m,d", 2, 2, 2), cells("m,d", 2, 2));
        assertThat(fold.way()).isEqualTo(Fold.Way.ROWS);
        assertThat(targets(fold, 8)).containsExactly(0, 1, 2, 3, 0, 1, 2, 3);
        assertThat(turns(fold, 8)).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void whatCannotStandInLineIsNotFolded() {
        assertThat(Fold.of(cells("n,c,h,w", 2, 3, 2, 2), cells("c", 3))).isEmpty();
        assertThat(Fold.of(cells("n,c,h", 2, 3, 2), cells("n,0,h", 2, 1, 2))).isPresent();
    }

    @Test
    void aCopyComesOutFromUnderTheOneBesideItOrAboveIt() {
        var all = fold(cells("n,d", 2, 3), cells(""));
        assertThat(IntStream.range(0, 6).map(all::before)).containsExactly(-1, 0, 1, 0, 3, 4);
        var rows = fold(cells("n,d", 2, 3), cells("d", 3));
        assertThat(IntStream.range(0, 6).map(rows::before)).containsExactly(-1, -1, -1, 0, 1, 2);
    }

    @Test
    void runningSumsAreThoseOfTheTurnsThatHaveLanded() {
        var array = Tensor.of(Shape.of(2, 3), 1, 2, 3, 10, 20, 30);
        var sums = new RunningSums();
        var columns = sums.of(array, fold(Cells.of(array, List.of("n", "d")), cells("n", 2)));
        assertThat(columns.stream().map(Tensor::toArray))
                .containsExactly(new double[] {1, 10}, new double[] {3, 30}, new double[] {6, 60});
        var all = sums.of(array, fold(Cells.of(array, List.of("n", "d")), cells("")));
        assertThat(all.stream().map(sum -> sum.at(0))).containsExactly(1.0, 3.0, 6.0, 16.0, 36.0, 66.0);
    }
}
