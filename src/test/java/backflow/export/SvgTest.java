package backflow.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.graph.Level;
import backflow.layout.Size;
import backflow.picture.Mark;
import backflow.picture.Picture;
import backflow.picture.TextMeasure;
import backflow.picture.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class SvgTest {

    @ParameterizedTest
    @EnumSource
    void bothFormatsShowTheSamePixels(Theme theme) throws Exception {
        for (var picture : List.of(Samples.everyMark(), Samples.batchnorm(9.4), Samples.batchnorm(24.5))) {
            var png = Png.image(picture, theme, 1);
            var svg = SvgRaster.of(Svg.of(picture, theme, "page"));
            assertThat(svg.getWidth()).isEqualTo(png.getWidth());
            assertThat(svg.getHeight()).isEqualTo(png.getHeight());
            assertThat(Pixels.differing(svg, png, 6)).isZero();
        }
    }

    @Test
    void theViewBoxIsThePage() throws Exception {
        var root = SvgRaster.parsed(Svg.of(Samples.everyMark(), Theme.LIGHT, "page"));
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 200 120");
        assertThat(root.getElementsByTagName("svg").getLength()).isZero();
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("page");
    }

    @Test
    void textStaysTextWithItsSizeAndItsMeasuredWidth() throws Exception {
        var picture = Samples.batchnorm(20);
        var texts = elements(picture, "text");
        var marks = new ArrayList<Mark.Text>();
        collect(picture.marks(), marks);
        assertThat(texts).hasSameSizeAs(marks);
        for (var i = 0; i < texts.size(); i++) {
            var mark = marks.get(i);
            assertThat(texts.get(i).getTextContent()).isEqualTo(mark.text());
            assertThat(number(texts.get(i), "font-size")).isCloseTo(mark.size(), within(1e-3));
            if (mark.text().length() > 1) {
                var width = TextMeasure.bundled().width(mark.text(), mark.face(), mark.size());
                assertThat(number(texts.get(i), "textLength")).isCloseTo(width, within(1e-3));
            }
        }
    }

    private static void collect(List<Mark> marks, List<Mark.Text> into) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Text text -> into.add(text);
                case Mark.Group group -> collect(group.marks(), into);
                default -> {}
            }
        }
    }

    @Test
    void everyGroupCarriesItsIdAndItsTitle() throws Exception {
        var group = elements(Samples.everyMark(), "g").getFirst();
        assertThat(group.getAttribute("id")).isEqualTo("half");
        assertThat(group.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("half <seen> & \"more\"");
        var groups = elements(Samples.batchnorm(20), "g");
        assertThat(groups)
                .allSatisfy(
                        each -> assertThat(each.getFirstChild().getNextSibling().getNodeName())
                                .isEqualTo("title"));
        assertThat(groups)
                .extracting(each -> each.getAttribute("id"))
                .doesNotHaveDuplicates()
                .doesNotContain("")
                .contains("node-x_norm", "value-x_norm", "gradient-x_norm", "edge-x_norm-y_unshift-1");
    }

    @Test
    void everyGroupOfTheWholeViewAtRestCarriesAnIdOfItsOwnAndATitle() throws Exception {
        var page = Samples.explore(Level.BROADCASTS, new Size(1920, 1080));
        for (var step : new int[] {0, 1, 9, 18, 20, 28, 33}) {
            var groups = elements(page.at(step), "g");
            assertThat(groups)
                    .as("at %s", step)
                    .allSatisfy(each -> assertThat(
                                    each.getFirstChild().getNextSibling().getNodeName())
                            .isEqualTo("title"));
            assertThat(groups)
                    .extracting(each -> each.getAttribute("id"))
                    .doesNotHaveDuplicates()
                    .doesNotContain("")
                    .allMatch(id -> id.matches("\\S+"))
                    .contains("pane-graph", "pane-close-up", "node-out");
        }
        assertThat(elements(page.at(18), "g"))
                .extracting(each -> each.getAttribute("id"))
                .contains("cells-dout", "cells-dbeta", "cells-beta");
    }

    @Test
    void anIdThatComesTwiceIsNumbered() throws Exception {
        var mark = Samples.text("x", 10, 20, Mark.Anchor.START);
        var page = Samples.page(
                Mark.Group.of("cells-x", "x", List.of(mark)),
                Mark.Group.of("cells-x", "x", List.of(mark)),
                Mark.Group.of("cells-x-2", "x", List.of(mark)));
        assertThat(elements(page, "g"))
                .extracting(each -> each.getAttribute("id"))
                .containsExactly("cells-x", "cells-x-2", "cells-x-2-2");
    }

    @ParameterizedTest
    @EnumSource
    void theWholeViewIsTheSameInBothFormats(Theme theme) throws Exception {
        for (var size : List.of(new Size(1000, 700), new Size(1920, 1080))) {
            var page = Samples.explore(Level.BROADCASTS, size).at(18);
            var png = Png.image(page, theme, 1);
            var svg = SvgRaster.of(Svg.of(page, theme, "page"));
            // An edge that lies between two of the painter's samples may fall to either side by a rounded thousandth:
            // the letters of a page have thousands of edges, and of the formula's a few do.
            assertThat(Pixels.differing(svg, png, 6)).as("%s", size).isLessThanOrEqualTo(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"</text><script>", "a & b", "\"'", "]]>", "x\u0000y", "\uD800", "π ≤ 𝛽", "a\tb\nc"})
    void anyTextIsWellFormed(String text) throws Exception {
        var picture = Samples.page(Samples.text(text, 10, 20, Mark.Anchor.START));
        var read = elements(picture, "text").getFirst().getTextContent();
        assertThat(read).isEqualTo(text.replaceAll("[\u0000\uD800]", "\uFFFD"));
    }

    @Test
    void theSamePictureGivesTheSameBytesInEveryCountry() {
        var before = Locale.getDefault();
        var file = Svg.of(Samples.batchnorm(7.5), Theme.DARK, "page");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            var there = Svg.of(Samples.batchnorm(7.5), Theme.DARK, "page");
            assertThat(new String(there, StandardCharsets.UTF_8)).isEqualTo(new String(file, StandardCharsets.UTF_8));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyThemeHasColoursOfItsOwn() {
        var files = List.of(Theme.values()).stream()
                .map(theme -> new String(Svg.of(Samples.everyMark(), theme, "page"), StandardCharsets.UTF_8))
                .toList();
        assertThat(files).doesNotHaveDuplicates();
    }

    private static List<Element> elements(Picture picture, String tag) throws Exception {
        var found = SvgRaster.parsed(Svg.of(picture, Theme.LIGHT, "page")).getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
