package backflow.picture.page;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.picture.GraphPicture;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.Theme;
import backflow.text.Messages;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever stands on something can be told from it in every theme.
class ContrastTest {

    private static final double GRAPHICS = PageInquiry.LEAST_CONTRAST_OF_GRAPHICS;

    @ParameterizedTest
    @EnumSource
    void everyPairOfTextAndGroundThatOccursMeetsItsContrast(Theme theme) {
        for (var pair : Grounds.PAIRS) {
            for (var ground : pair.ground().colours(theme)) {
                assertThat(theme.colour(pair.letters()).contrast(ground))
                        .as("%s on %s", pair.letters(), pair.ground())
                        .isGreaterThanOrEqualTo(PageInquiry.LEAST_CONTRAST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEdgeStandsOutFromThePaper(Theme theme) {
        for (var paint : edges()) {
            assertThat(theme.colour(paint).contrast(theme.colour(Role.PAPER)))
                    .as("%s", paint)
                    .isGreaterThanOrEqualTo(GRAPHICS);
        }
    }

    /// Returns the paints of edges. Under a gradient that comes back lies a fainter line, which says nothing more.
    private static Set<Paint> edges() {
        var trace = Pages.subject("batchnorm").trace();
        var graph = GraphPicture.of(trace, Level.BROADCASTS, Messages.english());
        var paints = new LinkedHashSet<Paint>();
        for (var step = 0; step <= trace.length(); step++) {
            graph.at(step).marks().stream()
                    .filter(mark ->
                            mark instanceof Mark.Group group && group.id().startsWith("edge-"))
                    .forEach(edge -> lines((Mark.Group) edge).forEach(paints::add));
        }
        return paints;
    }

    private static Stream<Paint> lines(Mark.Group edge) {
        var lines = edge.marks().stream()
                .filter(Mark.Path.class::isInstance)
                .map(mark -> ((Mark.Path) mark).stroke())
                .toList();
        var dotted = lines.stream().filter(line -> !line.dash().isSolid()).toList();
        return (dotted.isEmpty() ? lines : dotted).stream().map(Stroke::paint);
    }

    @ParameterizedTest
    @EnumSource
    void bordersAndBadgesStandOutFromWhatTheySurround(Theme theme) {
        for (var line : Set.of(Role.VALUE, Role.GRADIENT, Role.SUM, Role.MUTED, Role.INK)) {
            for (var ground : Set.of(Role.PAPER, Role.CARD, Role.VALUE_TINT, Role.GRADIENT_TINT, Role.SUM_TINT)) {
                assertThat(theme.colour(line).contrast(theme.colour(ground)))
                        .as("%s on %s", line, ground)
                        .isGreaterThanOrEqualTo(GRAPHICS);
            }
        }
        for (var line : Set.of(Role.WRONG, Role.RIGHT)) {
            for (var ground : Set.of(Role.CARD, Role.HEAT_NOT_FINITE)) {
                assertThat(theme.colour(line).contrast(theme.colour(ground)))
                        .as("%s on %s", line, ground)
                        .isGreaterThanOrEqualTo(GRAPHICS);
            }
        }
    }
}
