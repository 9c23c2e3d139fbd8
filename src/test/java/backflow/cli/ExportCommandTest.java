package backflow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private static Called export(String... arguments) {
        return Called.with(
                Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new));
    }

    private List<String> names(String... arguments) throws IOException {
        Path target = folder.resolve("steps");
        Called called =
                export(Stream.concat(Stream.of(arguments), Stream.of("--view", "graph", "--out", target.toString()))
                        .toArray(String[]::new));
        assertThat(called.errors()).isEmpty();
        assertThat(called.code()).isZero();
        try (var files = Files.list(target)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(called.out()
                            .lines()
                            .map(line -> Path.of(line).getFileName().toString()))
                    .containsExactlyElementsOf(names);
            return names;
        }
    }

    @Test
    void oneStepIsOneFileOfTheAskedSize() throws IOException {
        Path png = folder.resolve("page.png");
        assertThat(export("--view", "graph", "--step", "20", "--size", "1280x720", "--out", png.toString())
                        .errors())
                .isEmpty();
        var image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(720);
        Path svg = folder.resolve("page.svg");
        assertThat(export("--view", "graph", "--step", "20", "--theme", "dark", "--out", svg.toString())
                        .code())
                .isZero();
        assertThat(svg).content().contains("viewBox=\"0 0 1920 1080\"", "<title>batchnorm, step 20 of 33</title>");
    }

    @Test
    void theFormatIsAskedForBeforeTheEndingDecides() {
        Path file = folder.resolve("page.png");
        export("--view", "graph", "--step", "0", "--format", "svg", "--out", file.toString());
        assertThat(file).content().startsWith("<?xml");
    }

    @ParameterizedTest
    @CsvSource({"broadcasts,34", "ops,26", "stages,24"})
    void allStepsAreThoseOfTheLevelAndTheBeginning(String level, int count) throws IOException {
        List<String> names = names("--level", level, "--format", "svg");
        assertThat(names).hasSize(count).startsWith("batchnorm-000.svg").endsWith("batchnorm-033.svg");
    }

    @Test
    void aRangeHasTheStepsBetween() throws IOException {
        assertThat(names("scale_shift", "--step", "2..4"))
                .containsExactly("scale_shift-002.png", "scale_shift-003.png", "scale_shift-004.png");
    }

    @Test
    void everyStepOfAnExampleIsAnotherPicture() throws IOException {
        List<String> names = names("affine", "--format", "svg", "--size", "800x600");
        var pictures = IntStream.range(0, names.size()).mapToObj(step -> {
            try {
                String text = Files.readString(folder.resolve("steps").resolve(names.get(step)));
                return text.replaceAll("<title>affine, step.*</title>", "");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(pictures).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--step 34",
                "--step -1",
                "--step 5..2",
                "--step two",
                "--step 1..",
                "--size 0x0",
                "--size 99999x99999",
                "--size big",
                "--theme red",
                "--view upside",
                "--view lecture",
                "--format pdf",
                "--format gif",
                "--format bmp",
                "--level layers",
                "--set nothing=1"
            })
    void aCallThatMakesNoSenseIsRefused(String wrong) throws IOException {
        Path target = folder.resolve("out");
        Called called = export(Stream.concat(
                        Stream.of("--view", "graph", "--out", target.toString())
                                .filter(word -> !wrong.startsWith(word)),
                        Stream.of(wrong.split(" ", -1)))
                .filter(word -> !(wrong.startsWith("--view") && word.equals("graph")))
                .toArray(String[]::new));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.errors()).startsWith("backflow: ").contains("; ").hasLineCount(1);
        assertThat(target).doesNotExist();
    }

    @Test
    void aKindOfFileThatIsNotThereYetIsNotWrittenAsAnother() {
        Path file = folder.resolve("page.pdf");
        Called called = export("--step", "18", "--out", file.toString());
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.errors()).contains(".png, .svg").hasLineCount(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void theWholeViewIsDrawnUnlessTold() throws IOException {
        Path file = folder.resolve("page.svg");
        assertThat(export("--step", "18", "--out", file.toString()).errors()).isEmpty();
        assertThat(Files.readString(file))
                .contains(">Batch normalization, training mode · N = 4, D = 3<")
                .contains(
                        ">dbeta = np.sum(dout, axis=0)", "id=\"node-beta_broadcast\"", ">forward 9/9 · backward 1/9<");
    }

    @Test
    void aPageThatIsTooSmallForTheWholeViewIsToldTheLeastSize() {
        Path file = folder.resolve("page.png");
        Called called = export("--step", "18", "--size", "999x700", "--out", file.toString());
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.errors()).contains("1000x700").hasLineCount(1);
        assertThat(export("--step", "18", "--size", "999x700", "--view", "graph", "--out", file.toString())
                        .code())
                .isZero();
    }

    @Test
    void severalPicturesDoNotGoIntoOneFile() {
        Path file = folder.resolve("page.svg");
        Called called = export("--view", "graph", "--out", file.toString());
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.errors()).contains("--step", "folder");
        assertThat(file).doesNotExist();
    }

    @Test
    void aMissingTargetIsAskedFor() {
        assertThat(export("--view", "graph").errors()).contains("--out");
        assertThat(export("--view", "graph").code()).isEqualTo(2);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "here");
        Called called = export(
                "--view",
                "graph",
                "--step",
                "1",
                "--out",
                file.resolve("page.png").toString());
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.errors()).contains("page.png").hasLineCount(1);
        assertThat(file).hasContent("here");
    }
}
