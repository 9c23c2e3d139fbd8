package backflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backflow.numpy.Setup;
import backflow.numpy.listing.SteppedListing;
import backflow.numpy.syntax.DialectException;
import backflow.trace.Direction;
import backflow.trace.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    private final Document batchnorm =
            Sources.example("batchnorm").orElseThrow().run(Setup.NONE);

    @TempDir
    private Path folder;

    @Test
    void everyExampleRunsAndHasALineForEachStep() {
        assertThat(Sources.examples()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(source -> {
            Document document = source.run(Setup.NONE);
            int forward = document.trace().lastForwardStep();
            for (int step = 1; step <= document.trace().length(); step++) {
                SteppedListing listing = step <= forward ? document.forward() : document.backward();
                assertThat(listing.lineOf(step))
                        .as("%s, step %d", source.name(), step)
                        .isPresent();
            }
        });
    }

    @Test
    void theSourceIsShownFromItsFunctionOn() {
        assertThat(batchnorm.forward().lines().getFirst()).startsWith("def batchnorm_forward(");
        int line = batchnorm.forward().lineOf(1).orElseThrow();
        assertThat(batchnorm.forward().lines().get(line - 1)).isEqualTo("    mu = np.mean(x, axis=0)");
    }

    @Test
    void aLineLeadsToItsStepAndACommentToTheStepBelowIt() {
        List<String> lines = batchnorm.backward().lines();
        int line = 1 + indexOf(lines, "    dbeta = np.sum(dout, axis=0)");
        assertThat(batchnorm.backward().stepAt(line)).hasValue(17);
        int comment = 1 + indexOf(lines, "    # 8:");
        assertThat(batchnorm.backward().stepAt(comment)).hasValue(19);
        assertThat(batchnorm.backward().stepAt(lines.size() + 1)).isEmpty();
    }

    private static int indexOf(List<String> lines, String beginning) {
        for (int k = 0; k < lines.size(); k++) {
            if (lines.get(k).startsWith(beginning)) {
                return k;
            }
        }
        throw new AssertionError(beginning + " in " + lines);
    }

    @Test
    void theTimelineHasAPieceForEachStageInEachDirection() {
        List<Segment> segments = Segment.of(batchnorm.trace());
        assertThat(segments.stream().map(segment -> segment.stage().orElse(0)))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(segments.get(9))
                .isEqualTo(new Segment(Direction.BACKWARD, segments.get(9).stage(), 15, 18));
    }

    @Test
    void aFileIsCalledByItsName() throws IOException {
        Path file =
                Files.writeString(folder.resolve("mine.py"), "# My title\ndef f(x):  # x: (N,)\n    return x * 2\n");
        Source source = Sources.file(file);
        assertThat(source.title()).isEqualTo("mine.py");
        assertThat(source.run(Setup.NONE).sizes()).containsOnlyKeys("N");
    }

    @Test
    void aFileThatIsMissingTooLongOrNotPythonIsRefused() throws IOException {
        assertThatThrownBy(() -> Sources.file(folder.resolve("none.py"))).isInstanceOf(NoSuchFileException.class);
        Path binary = Files.write(folder.resolve("binary.py"), new byte[] {'x', (byte) 0xff});
        assertThatThrownBy(() -> Sources.file(binary)).isInstanceOf(DialectException.class);
        Path large = Files.write(folder.resolve("large.py"), new byte[10_000_000]);
        assertThatThrownBy(() -> Sources.file(large)).isInstanceOf(DialectException.class);
    }
}
