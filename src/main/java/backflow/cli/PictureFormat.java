package backflow.cli;

import backflow.export.Png;
import backflow.export.Svg;
import backflow.picture.Picture;
import backflow.picture.Theme;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of picture files.
enum PictureFormat {
    PNG,
    SVG;

    /// Endings of other kinds of pictures: a PNG behind one of them would open nowhere.
    private static final Set<String> OTHERS = Set.of(".pdf", ".gif", ".jpg", ".jpeg", ".webp");

    /// Returns the format that is asked for, else that of the target's ending, else PNG.
    ///
    /// @throws CallException if there is no such format, or the ending is that of another kind of picture
    static PictureFormat of(Optional<String> asked, String target) {
        return asked.map(text -> Values.choice("--format", text, values()))
                .or(() -> ofEnding(target))
                .or(() -> refusingOthers(target))
                .orElse(PNG);
    }

    private static Optional<PictureFormat> refusingOthers(String target) {
        if (OTHERS.stream().anyMatch(target.toLowerCase(Locale.ROOT)::endsWith)) {
            String known = Stream.of(values()).map(PictureFormat::ending).collect(Collectors.joining(", "));
            throw new CallException("cli.export.ending", target, known);
        }
        return Optional.empty();
    }

    /// Returns the format that a file's name ends in.
    static Optional<PictureFormat> ofEnding(String target) {
        String small = target.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> small.endsWith(format.ending()))
                .findFirst();
    }

    String ending() {
        return "." + Values.word(this);
    }

    /// Returns a file of a picture.
    byte[] content(Picture picture, Theme theme, String title) {
        return switch (this) {
            case PNG -> Png.of(picture, theme, 1);
            case SVG -> Svg.of(picture, theme, title);
        };
    }
}
