import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The signatures of libraries, which the package does without.
///
/// A quarter of a second of each start went into checking them, and the AOT cache takes no class of a signed jar.
/// Maven has held the jars against its checksums.
final class Signatures {
    private static final Pattern SIGNATURE = Pattern.compile("/META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private Signatures() {}

    /// Removes the signatures from a jar.
    static void strip(Path jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(zip.getPath("/META-INF"), 1)) {
            List<Path> signatures = files.filter(
                            file -> SIGNATURE.matcher(file.toString()).matches())
                    .toList();
            for (Path signature : signatures) {
                Files.delete(signature);
            }
        }
    }
}
