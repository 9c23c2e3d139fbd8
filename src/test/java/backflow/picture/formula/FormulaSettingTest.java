package backflow.picture.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.op.Formula;
import backflow.op.FormulaText;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Picture;
import backflow.picture.Role;
import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSettingTest {

    private static final double SIZE = 40;

    static List<Formula> formulas() {
        return FormulaSheet.all();
    }

    private static FormulaSetting set(Formula formula) {
        return FormulaSetting.of(formula, SIZE, Role.INK, "formula");
    }

    private static List<Rectangle> ink(Formula formula) {
        return ink(set(formula));
    }

    private static List<Rectangle> ink(FormulaSetting setting) {
        var inspection = Inspection.of(new Picture(setting.size(), List.of(setting.mark())));
        return inspection.marks().stream().map(inspection::bounds).toList();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void aFormulaFillsItsRoomAndNoMore(Formula formula) {
        var setting = set(formula);
        var hull = Rectangle.hull(ink(formula));
        // A slanted letter may lean out of its advance by a hair, as in every book.
        assertThat(hull.x()).isBetween(-0.1 * SIZE, 0.15 * SIZE);
        assertThat(hull.right())
                .isBetween(setting.size().width() - 0.3 * SIZE, setting.size().width() + 0.1 * SIZE);
        assertThat(hull.y()).isCloseTo(0, within(0.01));
        assertThat(hull.bottom()).isCloseTo(setting.size().height(), within(0.01));
        assertThat(setting.baseline()).isBetween(0.0, setting.size().height());
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void lettersDoNotRunIntoEachOther(Formula formula) {
        var ink = ink(formula);
        for (var i = 0; i < ink.size(); i++) {
            for (var j = 0; j < i; j++) {
                assertThat(ink.get(i).grow(-0.075 * SIZE).overlaps(ink.get(j).grow(-0.075 * SIZE)))
                        .as("%s and %s", ink.get(j), ink.get(i))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void theTitleIsTheFormulaAsText(Formula formula) {
        assertThat(set(formula).mark().title()).isEqualTo(FormulaText.of(formula));
        assertThat(set(formula).mark().id()).isEqualTo("formula");
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void twiceTheSizeTakesTwiceTheRoom(Formula formula) {
        var twice = FormulaSetting.of(formula, 2 * SIZE, Role.INK, "formula").size();
        var size = set(formula).size();
        assertThat(twice.width()).isCloseTo(2 * size.width(), within(1e-6));
        assertThat(twice.height()).isCloseTo(2 * size.height(), within(1e-6));
    }

    @Test
    void anIndexStandsSmallerAndLowerThanItsName() {
        var ink = ink(FormulaSheet.variable("x", "x"));
        assertThat(ink.get(1).height()).isLessThan(0.8 * ink.get(0).height());
        assertThat(ink.get(1).bottom()).isGreaterThan(ink.get(0).bottom() + 0.1 * SIZE);
        assertThat(ink.get(1).x()).isGreaterThanOrEqualTo(ink.get(0).right() - 0.1 * SIZE);
    }

    @Test
    void anExponentStandsAboveTheIndices() {
        var ink = ink(FormulaSheet.variable("x", "d").squared());
        var index = ink.get(1);
        var exponent = ink.get(2);
        assertThat(exponent.bottom()).isLessThan(index.y());
        assertThat(exponent.centre().x()).isCloseTo(index.centre().x(), within(0.2 * SIZE));
    }

    @Test
    void aFractionStandsAboveAndBelowItsBar() {
        var ink = ink(Formula.over(Formula.one(), FormulaSheet.variable("N")));
        var bar = ink.get(2);
        assertThat(ink.get(0).bottom()).isLessThan(bar.y());
        assertThat(ink.get(1).y()).isGreaterThan(bar.bottom());
        assertThat(bar.width()).isGreaterThan(ink.get(1).width());
        assertThat(ink.get(0).centre().x()).isCloseTo(bar.centre().x(), within(0.05 * SIZE));
    }

    @Test
    void bracketsGrowWithWhatTheyHold() {
        var small = ink(Formula.call("f", FormulaSheet.variable("x")));
        var large = ink(Formula.call("f", Formula.over(FormulaSheet.variable("x"), FormulaSheet.variable("y"))));
        assertThat(large.get(1).height()).isGreaterThan(1.5 * small.get(1).height());
    }

    @Test
    void whatTheFieldWritesInGreekIsOneLetter() {
        assertThat(ink(FormulaSheet.variable("gamma"))).hasSize(1);
        assertThat(ink(FormulaSheet.variable("gammas"))).hasSize(6);
    }

    @Test
    void aContributionIsAddedWithBothItsSigns() {
        var added = new Formula.Accumulation(FormulaSheet.variable("x"), FormulaSheet.variable("y"));
        assertThat(ink(added)).hasSize(4);
    }

    @Test
    void aRadicalReachesOverAllThatItHolds() {
        var ink = ink(new Formula.Root(FormulaSheet.variable("x", "n", "d")));
        var bar = ink.get(1);
        assertThat(ink.subList(2, ink.size())).allSatisfy(letter -> {
            assertThat(letter.y()).isGreaterThan(bar.bottom());
            assertThat(letter.right()).isLessThan(bar.right() + 0.05 * SIZE);
        });
        assertThat(ink.getFirst().right()).isCloseTo(bar.x(), within(0.05 * SIZE));
        assertThat(ink.getFirst().y()).isCloseTo(bar.y(), within(0.05 * SIZE));
    }

    @Test
    void aFormulaThatIsTooWideBreaksBeforeItsEqualsSign() {
        var formula = FormulaSheet.all().getFirst();
        var whole = set(formula).size();
        var broken = FormulaSetting.within(formula, SIZE, 0.75 * whole.width(), Role.INK, "formula");
        assertThat(broken.size().width()).isLessThanOrEqualTo(0.75 * whole.width());
        assertThat(broken.size().height()).isGreaterThan(1.5 * whole.height());
        assertThat(broken.mark().title()).isEqualTo(FormulaText.of(formula));
    }

    @Test
    void aFormulaThatIsALittleTooWideIsSetALittleSmaller() {
        var formula = FormulaSheet.all().getFirst();
        var whole = set(formula).size();
        var smaller = FormulaSetting.within(formula, SIZE, 0.9 * whole.width(), Role.INK, "formula");
        assertThat(smaller.size().width()).isLessThanOrEqualTo(0.9 * whole.width());
        assertThat(smaller.size().height()).isLessThan(whole.height());
    }

    @Test
    void noIndexIsSetSmallerThanCanBeRead() {
        var least = ink(FormulaSetting.of(FormulaSheet.variable("x", "n"), 12, Role.INK, "formula"));
        assertThat(least.get(0).height()).isCloseTo(least.get(1).height(), within(1.0));
    }

    @Test
    void theHoleOfALetterStaysOpen() {
        var letter = (Mark.Area) set(FormulaSheet.variable("O")).mark().marks().getFirst();
        var way = new Path2D.Double();
        var points = letter.outline().points();
        way.moveTo(points.getFirst().x(), points.getFirst().y());
        points.forEach(point -> way.lineTo(point.x(), point.y()));
        var bounds = letter.outline().bounds();
        assertThat(way.contains(bounds.centre().x(), bounds.centre().y())).isFalse();
        assertThat(way.contains(
                        bounds.x() + 0.1 * bounds.width(), bounds.centre().y()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\input", "x_{y}^2", "$a$", "a&b%c#d~", "größe", "变量", "\\def\\a{\\a}\\a"})
    void aNameIsSetLetterByLetterWhateverItHolds(String name) {
        var setting = set(new Formula.Partial(FormulaSheet.variable(name, "n")));
        assertThat(setting.mark().title()).contains(name);
        var letters = (int) name.codePoints().count();
        assertThat(setting.mark().marks()).hasSize(letters + 5);
    }

    @Test
    void theBaselineStandsWhereItIsAsked() {
        var setting = set(FormulaSheet.variable("N"));
        var placed = setting.at(100, 200);
        var bounds =
                Inspection.of(new Picture(new Size(400, 400), List.of(placed))).bounds(placed);
        assertThat(bounds.bottom()).isCloseTo(200, within(0.02 * SIZE));
        assertThat(bounds.x()).isCloseTo(100, within(0.05 * SIZE));
    }
}
