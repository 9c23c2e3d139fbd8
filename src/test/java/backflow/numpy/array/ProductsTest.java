package backflow.numpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsTest {
    private final NdArray a = NdArray.of(DType.FLOAT64, new int[] {2, 3}, 1, 2, 3, 4, 5, 6);
    private final NdArray b = NdArray.of(DType.FLOAT64, new int[] {3, 2}, 1, 0, 0, 1, 2, 2);
    private final NdArray v = NdArray.of(DType.FLOAT64, new int[] {3}, 1, 0, -1);

    @Test
    void matricesAndVectorsMultiply() {
        assertThat(Products.matmul(a, b).toArray()).containsExactly(7, 8, 16, 17);
        assertThat(Products.matmul(a, v).toArray()).containsExactly(-2, -2);
        assertThat(Products.matmul(v, b).toArray()).containsExactly(-1, -2);
        assertThat(Products.matmul(v, v).isNumber()).isTrue();
        assertThat(Products.outer(v, NdArray.weak(2.0)).shapeText()).isEqualTo("(3, 1)");
    }

    @Test
    void stacksOfMatricesAreBroadcast() {
        NdArray stack = Views.broadcast(a, 4, 2, 3);
        assertThat(Products.matmul(stack, b).shapeText()).isEqualTo("(4, 2, 2)");
        assertThat(Products.dot(stack, b).shapeText()).isEqualTo("(4, 2, 2)");
        assertThat(Products.contract(stack, new int[] {0, 2}, stack, new int[] {0, 2})
                        .shapeText())
                .isEqualTo("(2, 2)");
    }

    @Test
    void innerExtentsThatDifferAreNamed() {
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> Products.matmul(a, a))
                .satisfies(e -> assertThat(e.text().toString()).isEqualTo("array.matmul[(2, 3), (2, 3), 3, 2]"));
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> Products.dot(a, a))
                .satisfies(e -> assertThat(e.text().toString()).isEqualTo("array.dot[(2, 3), (2, 3), 3, 1, 2, 0]"));
    }

    @Test
    void einsumIsThatProduct() {
        assertThat(Einsum.of("ij,jk->ik", List.of(a, b)).toArray()).containsExactly(7, 8, 16, 17);
        assertThat(Einsum.of("ij,jk", List.of(a, b)).toArray()).containsExactly(7, 8, 16, 17);
        assertThat(Einsum.of("...j,jk->...k", List.of(a, b)).toArray()).containsExactly(7, 8, 16, 17);
    }

    @Test
    void einsumSumsTransposesAndTakesDiagonals() {
        assertThat(Einsum.of("ij->", List.of(a)).item()).isEqualTo(21);
        assertThat(Einsum.of("ji", List.of(a)).shapeText()).isEqualTo("(3, 2)");
        NdArray square = Products.matmul(a, b);
        assertThat(Einsum.of("ii", List.of(square)).item()).isEqualTo(24);
        assertThat(Einsum.of("ii->i", List.of(square)).toArray()).containsExactly(7, 17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ij,jk->ik", "i", "ijk", "ij->ii", "ij->k", "i1", "ij->i->j", "....ij"})
    void aSpecificationThatDoesNotFitIsRefused(String specification) {
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> Einsum.of(specification, List.of(a)))
                .satisfies(e -> assertThat(e.text().key()).startsWith("array.einsum."));
    }
}
