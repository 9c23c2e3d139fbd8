import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes `target/backflow`, the program with its own Java runtime, from what Maven left in `target`.
///
/// The tools are those of the JDK that runs this program: jdeps finds the modules that the libraries need, jlink
/// builds a runtime of these and JavaFX, jpackage puts the launcher on it. At last the program rehearses its start
/// once, so that the launcher finds its classes loaded and linked in an AOT cache.
final class Package {
    private static final Path TARGET = Path.of("target");
    private static final Path LAUNCHER = Path.of("src", "launcher");
    private static final Path ICONS = Path.of("assets", "icons");
    private static final Path INPUT = TARGET.resolve("package-input");
    private static final Path RUNTIME = TARGET.resolve("package-runtime");
    private static final Path MODULES = TARGET.resolve("modules");
    private static final Path IMAGE = TARGET.resolve("backflow");
    private static final boolean LINUX = System.getProperty("os.name").startsWith("Linux");

    /// @param arguments the program's own jar, and its version
    public static void main(String[] arguments) throws Exception {
        for (Path folder : List.of(INPUT, RUNTIME, IMAGE, TARGET.resolve("backflow.app"))) {
            delete(folder);
        }
        collect(Path.of(arguments[0]));
        link();
        image(arguments[1].replace("-SNAPSHOT", ""));
        if (LINUX) {
            desktopEntry();
        }
        Path image = Files.isDirectory(IMAGE) ? IMAGE : TARGET.resolve("backflow.app");
        for (String legal : List.of("LICENSE", "NOTICE")) {
            Files.copy(Path.of(legal), image.resolve(legal));
        }
        new AotCache(image).train();
        delete(INPUT);
        delete(RUNTIME);
    }

    private static void collect(Path jar) throws IOException {
        Files.createDirectories(INPUT);
        Files.copy(jar, INPUT.resolve("backflow.jar"));
        for (Path library : list(TARGET.resolve("libraries"))) {
            Signatures.strip(Files.copy(library, INPUT.resolve(library.getFileName())));
        }
        Files.copy(LAUNCHER.resolve("fontconfig.properties"), INPUT.resolve("fontconfig.properties"));
    }

    private static void link() throws IOException {
        run(
                "jlink",
                "--module-path=" + MODULES,
                "--add-modules=" + String.join(",", modules()),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output=" + RUNTIME);
    }

    /// The modules of the JDK that the class path asks for, and all of JavaFX that was copied.
    private static TreeSet<String> modules() throws IOException {
        var command = new ArrayList<>(List.of(
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release=25",
                "--module-path=" + MODULES + File.pathSeparator + INPUT));
        list(INPUT).stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".jar"))
                .forEach(command::add);
        // The last line is the answer; warnings that a library is both a module and a jar stand before it.
        String answer = run("jdeps", command.toArray(String[]::new)).strip();
        var modules = new TreeSet<>(
                List.of(answer.substring(answer.lastIndexOf('\n') + 1).split(",")));
        ModuleFinder.of(MODULES).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(descriptor -> !descriptor.isAutomatic())
                .forEach(descriptor -> modules.add(descriptor.name()));
        return modules;
    }

    private static void image(String version) throws IOException {
        var options = new ArrayList<>(List.of(
                List.of("--type", "app-image"),
                List.of("--name", "backflow"),
                List.of("--app-version", version),
                List.of("--dest", TARGET.toString()),
                List.of("--runtime-image", RUNTIME.toString()),
                List.of("--input", INPUT.toString()),
                List.of("--main-jar", "backflow.jar"),
                List.of("--main-class", "backflow.Main")));
        if (LINUX) {
            options.add(List.of("--icon", ICONS.resolve("backflow-256.png").toString()));
        }
        for (String line : Files.readAllLines(LAUNCHER.resolve("jvm.options"))) {
            if (line.startsWith("-")) {
                options.add(List.of("--java-options", line.replace("src/launcher", "$APPDIR")));
            }
        }
        run("jpackage", options.stream().flatMap(List::stream).toArray(String[]::new));
    }

    private static void desktopEntry() throws IOException {
        String entry = Files.readString(LAUNCHER.resolve("backflow.desktop"));
        String folder = IMAGE.toAbsolutePath().toString();
        Path file = Files.writeString(IMAGE.resolve("backflow.desktop"), entry.replace("@folder@", folder));
        file.toFile().setExecutable(true, false);
    }

    private static String run(String name, String... arguments) {
        var output = new StringWriter();
        var writer = new PrintWriter(output, true);
        int code = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("this JDK has no " + name))
                .run(writer, writer, arguments);
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code + "\n" + output);
        }
        return output.toString();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
