package backflow.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void theFileReplacesAnOlderOneAndNothingStaysBesideIt() throws IOException {
        var target = folder.resolve("new/page.svg");
        OutputFile.write(target, new byte[] {1, 2});
        OutputFile.write(target, new byte[] {3});
        assertThat(target).hasBinaryContent(new byte[] {3});
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void aFolderInThePlaceOfTheFileIsLeftAsItIs() throws IOException {
        var target = Files.createDirectories(folder.resolve("page.svg"));
        assertThatThrownBy(() -> OutputFile.write(target, new byte[] {1})).isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
