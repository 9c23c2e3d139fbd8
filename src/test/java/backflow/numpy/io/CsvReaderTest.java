package backflow.numpy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {
    private static Tensor read(String text) {
        return new CsvReader("x.csv", text.getBytes(StandardCharsets.UTF_8)).read(OptionalInt.empty());
    }

    private static Tensor read(String text, int rank) {
        return new CsvReader("x.csv", text.getBytes(StandardCharsets.UTF_8)).read(OptionalInt.of(rank));
    }

    @Test
    void rowsAreLinesAndColumnsStandBetweenCommas() {
        assertThat(read("1, 2,3\n-4.,.5,6e-1\n")).isEqualTo(Tensor.of(Shape.of(2, 3), 1, 2, 3, -4, 0.5, 0.6));
    }

    @Test
    void namesOnTheFirstLineCommentsAndBlankLinesAreSkipped() {
        String text = "# from a lecture\n\n\"height\",weight\r\n1,2 # first\r\n\t\r\n3,4";
        assertThat(read(text)).isEqualTo(Tensor.of(Shape.of(2, 2), 1, 2, 3, 4));
    }

    @Test
    void aByteOrderMarkIsNoNumber() {
        assertThat(read("\uFEFF1,2\n3,4\n")).isEqualTo(Tensor.of(Shape.of(2, 2), 1, 2, 3, 4));
    }

    @Test
    void notANumberAndInfinityAreWrittenAsPythonDoes() {
        assertThat(read("nan,inf,-Infinity"))
                .isEqualTo(Tensor.of(Shape.of(3), Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    }

    @Test
    void oneLineOrOneColumnHasTheRankThatIsWanted() {
        assertThat(read("1,2,3").shape()).isEqualTo(Shape.of(3));
        assertThat(read("1\n2\n3").shape()).isEqualTo(Shape.of(3));
        assertThat(read("1,2,3", 2).shape()).isEqualTo(Shape.of(1, 3));
        assertThat(read("1\n2\n3", 2).shape()).isEqualTo(Shape.of(3, 1));
        assertThat(read("7").shape()).isEqualTo(Shape.SCALAR);
        assertThat(read("7", 0).shape()).isEqualTo(Shape.SCALAR);
        assertThat(read("7", 1).shape()).isEqualTo(Shape.of(1));
        assertThat(read("7", 2).shape()).isEqualTo(Shape.of(1, 1));
        assertThat(read("1,2\n3,4", 1).shape()).isEqualTo(Shape.of(2, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2\\n3,4,5|2|5|data.csv.ragged",
                "1,2\\n 3 |2|3|data.csv.ragged",
                "1,2\\n3,x|2|3|data.csv.number",
                "1,2\\n3,  x|2|5|data.csv.number",
                "1,名\\n3,4|1|3|data.csv.number",
                "a,b\\nc,d|2|1|data.csv.number",
                "a,1\\n2,3|1|1|data.csv.number",
                "1;2\\n3;4\\n1|2|1|data.csv.number",
                "1,2\\n1,0x10|2|3|data.csv.number",
                "1,2\\n1,1d|2|3|data.csv.number",
                "1,2\\n1,,3|2|3|data.csv.missing",
                "1,2,\\n|1|5|data.csv.missing",
                "# nothing\\n|1|1|data.csv.empty",
                "a,b\\n|1|1|data.csv.empty",
            })
    void aMistakeIsToldByLineAndColumn(String text, int line, int column, String key) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n"))).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.text().key()).isEqualTo(key);
            assertThat(e.position()).contains(new DataException.Position(line, column));
        });
    }

    @Test
    void bytesThatAreNotUtf8AreToldByLineAndColumn() {
        byte[] bytes = "1,2\n3,\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new CsvReader("x.csv", bytes).read(OptionalInt.empty()))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.text().key()).isEqualTo("data.csv.encoding");
                    assertThat(e.position()).contains(new DataException.Position(2, 3));
                });
    }

    @Test
    void anEmptyFileHoldsNoNumbers() {
        assertThatThrownBy(() -> read("")).isInstanceOf(DataException.class);
    }
}
