package backflow.numpy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrayFileTest {
    private static final Tensor X = Tensor.of(Shape.of(2, 2), 1, 2, 3, 4);
    private static final byte[] NPY = NpyBytes.doubles("(2, 2)", 1, 2, 3, 4);

    @TempDir
    private Path folder;

    private String file(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static Tensor read(String name) {
        return ArrayFile.read(name, OptionalInt.empty());
    }

    private static byte[] archive(boolean deflated, String... keys) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String key : keys) {
                var entry = new ZipEntry(key + ".npy");
                if (!deflated) {
                    var crc = new CRC32();
                    crc.update(NPY);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(NPY.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(NPY);
            }
        }
        return bytes.toByteArray();
    }

    private static void isRefused(String key, String name) {
        assertThatThrownBy(() -> read(name)).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.text().key()).isEqualTo(key);
            assertThat(Messages.english().render(e.text())).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArrayIsFoundInAnArchiveByItsKey(boolean deflated) throws IOException {
        String archive = file("two.npz", archive(deflated, "x", "layer/gamma"));
        assertThat(read(archive + "#x")).isEqualTo(X);
        assertThat(read(archive + "#layer/gamma")).isEqualTo(X);
        assertThat(read(file("one.npz", archive(deflated, "arr_0")))).isEqualTo(X);
    }

    @Test
    void aKeyThatIsMissingOrNotNamedIsAnsweredWithTheList() throws IOException {
        String archive = file("two.npz", archive(true, "x", "gamma"));
        assertThatThrownBy(() -> read(archive + "#y"))
                .isInstanceOfSatisfying(
                        DataException.class,
                        e -> assertThat(Messages.english().render(e.text())).contains("\"y\"", "gamma, x"));
        assertThatThrownBy(() -> read(archive))
                .isInstanceOfSatisfying(
                        DataException.class,
                        e -> assertThat(Messages.english().render(e.text())).contains("gamma, x", "two.npz#gamma"));
        isRefused("data.npz.empty", file("none.npz", archive(true)));
    }

    @Test
    void aHashInAFolderOrAFileNameIsPartOfTheName() throws IOException {
        assertThat(read(file("a#b.npy", NPY))).isEqualTo(X);
        assertThat(read(file("a#b.npz", archive(true, "x")))).isEqualTo(X);
    }

    @Test
    void whatIsNoFileOrOfNoKnownKindIsRefused() throws IOException {
        isRefused("data.missing", folder.resolve("absent.npy").toString());
        isRefused("data.missing", folder.resolve("absent.npz#x").toString());
        isRefused(
                "data.missing",
                Files.createDirectory(folder.resolve("folder.csv")).toString());
        isRefused("data.missing", "\0.npy");
        isRefused("data.kind", file("x.txt", NPY));
        isRefused("data.kind", "");
    }

    @Test
    void anArchiveThatIsNoneIsRefused() throws IOException {
        isRefused("data.npz.damaged", file("x.npz", NPY));
        isRefused("data.npz.damaged", file("empty.npz"));
    }

    @Test
    void aChangedByteInAStoredArrayIsNoticedByItsChecksum() throws IOException {
        byte[] archive = archive(false, "x");
        archive[30 + "x.npy".length() + NPY.length - 1] ^= 1;
        isRefused("data.npz.damaged", file("x.npz", archive));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDamagedFileIsReadOrRefusedAndNeverAnythingElse(long seed) throws IOException {
        var random = new Random(seed);
        byte[][] files = {
            NPY, archive(true, "x", "y"), archive(false, "x"), "a,b\n1,2\n3,4\n".getBytes(StandardCharsets.UTF_8)
        };
        String[] names = {"x.npy", "x.npz#x", "x.npz", "x.csv"};
        for (int round = 0; round < 400; round++) {
            int kind = random.nextInt(files.length);
            byte[] bytes = files[kind].clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(4) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            file(names[kind].replace("#x", ""), bytes);
            try {
                assertThat(read(folder.resolve(names[kind]).toString()).size()).isNotNegative();
            } catch (DataException e) {
                assertThat(Messages.english().render(e.text()))
                        .as("seed %d, round %d", seed, round)
                        .isNotBlank();
            }
        }
    }
}
