import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The cache of loaded and linked classes beside a packaged program; the launcher starts about twice as fast with it.
///
/// It is a gain and not a need: where the rehearsal fails, the program is left without one, and says so.
///
/// @param image the folder that jpackage left
record AotCache(Path image) {
    private static final String NAME = "backflow.aot";
    private static final int MINUTES = 3;

    void train() throws IOException, InterruptedException {
        Path configuration = find("backflow.cfg");
        List<String> shipped = Files.readAllLines(configuration);
        Path cache = configuration.resolveSibling(NAME);
        Files.write(configuration, rehearsing(shipped));
        boolean trained;
        try {
            trained = rehearse() && Files.exists(cache);
        } finally {
            Files.write(configuration, shipped);
        }
        if (trained) {
            Files.write(configuration, with(shipped, "java-options=-XX:AOTCache=$APPDIR/" + NAME));
        } else {
            Files.deleteIfExists(cache);
            System.err.println("No AOT cache: the rehearsal failed (target/rehearsal.log); the program starts slower.");
        }
    }

    private static List<String> rehearsing(List<String> shipped) {
        List<String> lines = shipped.stream()
                .map(line -> line.startsWith("app.mainclass=") ? "app.mainclass=backflow.Rehearsal" : line)
                .toList();
        return with(
                lines,
                "java-options=-XX:AOTCacheOutput=$APPDIR/" + NAME,
                "java-options=-Dglass.platform=Headless",
                "java-options=-Dprism.order=sw");
    }

    private static List<String> with(List<String> lines, String... options) {
        var all = new ArrayList<>(lines);
        all.addAll(all.indexOf("[JavaOptions]") + 1, List.of(options));
        return all;
    }

    private boolean rehearse() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(launcher().toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "rehearsal.log").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            return false;
        }
        return process.exitValue() == 0;
    }

    private Path launcher() throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return windows ? find("backflow.exe") : find("backflow");
    }

    private Path find(String name) throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + name + " in " + image));
        }
    }
}
