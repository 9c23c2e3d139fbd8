package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import org.junit.jupiter.api.Test;

class HeatScaleTest {

    private final HeatScale scale =
            HeatScale.of(HeatScale.Kind.VALUE, Tensor.of(Shape.of(4), -4, 1, Double.NaN, Double.NEGATIVE_INFINITY));

    @Test
    void theScaleIsSymmetricAboutZeroAndEndsAtTheLargestFiniteMagnitude() {
        assertThat(scale.largest()).isEqualTo(4);
        assertThat(scale.strength(-4)).isEqualTo(-1);
        assertThat(scale.strength(4)).isEqualTo(1);
        assertThat(scale.strength(0)).isZero();
    }

    @Test
    void theSignDecidesTheHueAndZeroHasNone() {
        assertThat(scale.paint(0)).isEqualTo(Paint.of(Role.HEAT_ZERO));
        assertThat(scale.paint(4)).isEqualTo(new Paint.Mix(Role.HEAT_ZERO, Role.HEAT_VALUE_POSITIVE, 1));
        assertThat(scale.paint(-4)).isEqualTo(new Paint.Mix(Role.HEAT_ZERO, Role.HEAT_VALUE_NEGATIVE, 1));
    }

    @Test
    void whatIsNotFiniteHasAColourOfItsOwn() {
        assertThat(scale.paint(Double.NaN)).isEqualTo(Paint.of(Role.HEAT_NOT_FINITE));
        assertThat(scale.paint(Double.POSITIVE_INFINITY)).isEqualTo(Paint.of(Role.HEAT_NOT_FINITE));
    }

    @Test
    void whatIsLargerThanTheScaleIsClipped() {
        assertThat(scale.clips(5)).isTrue();
        assertThat(scale.clips(-4)).isFalse();
        assertThat(scale.clips(Double.NaN)).isFalse();
        assertThat(scale.paint(5)).isEqualTo(scale.paint(4));
    }

    @Test
    void anArrayOfZerosIsColouredAsZero() {
        var zeros = HeatScale.of(HeatScale.Kind.GRADIENT, Tensor.zeros(Shape.of(2, 2)));
        assertThat(zeros.paint(0)).isEqualTo(Paint.of(Role.HEAT_ZERO));
    }

    @Test
    void aThinnedArrayKeepsItsOutliersAndWhatIsNotFinite() {
        var elements = new double[100 * 100];
        elements[7 * 100 + 93] = -8;
        elements[99 * 100] = Double.NaN;
        var array = Tensor.of(Shape.of(100, 100), elements);
        var raster = Raster.of(array, Grid.of(array.shape()), HeatScale.of(HeatScale.Kind.GRADIENT, array), 10);
        assertThat(raster.rows()).isEqualTo(10);
        assertThat(raster.paint(0, 9)).isEqualTo(new Paint.Mix(Role.HEAT_ZERO, Role.HEAT_GRADIENT_NEGATIVE, 1));
        assertThat(raster.paint(9, 0)).isEqualTo(Paint.of(Role.HEAT_NOT_FINITE));
        assertThat(raster.paint(5, 5)).isEqualTo(Paint.of(Role.HEAT_ZERO));
    }
}
