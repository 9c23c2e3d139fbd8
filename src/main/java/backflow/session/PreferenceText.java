package backflow.session;

import backflow.picture.Theme;
import backflow.picture.View;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.stream.Collectors;

/// Preferences as they stand in a file. Each entry is read by itself: one that makes no sense is as it is initially and
/// costs none of the others.
record PreferenceText(Properties entries) {
    private static final Preferences INITIAL = Preferences.INITIAL;
    private static final String SEPARATOR = " ";
    private static final double SLOWEST = 0.1;
    private static final double FASTEST = 10;

    static PreferenceText of(Preferences preferences) {
        var text = new PreferenceText(new Properties());
        text.put("example", preferences.example());
        text.put("width", preferences.window().width());
        text.put("height", preferences.window().height());
        text.put("maximized", preferences.window().maximized());
        preferences.theme().ifPresent(theme -> text.put("theme", name(theme)));
        text.put("text.size", preferences.textSize().percent());
        text.put("view.notation", name(preferences.view().notation()));
        text.put("view.digits", preferences.view().digits());
        text.put("speed", preferences.speed());
        preferences.motion().ifPresent(motion -> text.put("motion", motion));
        text.put("mode", preferences.mode().id());
        Arrangement panes = preferences.panes();
        panes.graph().ifPresent(share -> text.put("panes.graph", share));
        text.put("panes.code", panes.code());
        text.put("panes.why", panes.why());
        text.put(
                "panes.folded",
                Pane.all().stream()
                        .filter(panes.folded()::contains)
                        .map(Pane::id)
                        .collect(Collectors.joining(SEPARATOR)));
        return text;
    }

    private void put(String key, Object value) {
        entries.setProperty(key, String.valueOf(value));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Preferences preferences() {
        return new Preferences(
                text("example").orElse(INITIAL.example()),
                new WindowSize(
                        number("width").orElse(INITIAL.window().width()),
                        number("height").orElse(INITIAL.window().height()),
                        Boolean.parseBoolean(text("maximized").orElse(""))),
                choice("theme", Theme.values()),
                new TextSize(whole(
                        "text.size",
                        TextSize.LEAST,
                        TextSize.MOST,
                        INITIAL.textSize().percent())),
                arrangement(),
                new View(
                        choice("view.notation", View.Notation.values())
                                .orElse(INITIAL.view().notation()),
                        whole(
                                "view.digits",
                                View.LEAST_DIGITS,
                                View.MOST_DIGITS,
                                INITIAL.view().digits())),
                number("speed").filter(PreferenceText::isSpeed).orElse(INITIAL.speed()),
                text("motion").filter(List.of("true", "false")::contains).map(Boolean::valueOf),
                choice("mode", Mode.values()).orElse(INITIAL.mode()));
    }

    private Arrangement arrangement() {
        List<String> folded = List.of(text("panes.folded").orElse("").split(SEPARATOR));
        return new Arrangement(
                number("panes.graph").map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                number("panes.code").orElse(INITIAL.panes().code()),
                number("panes.why").orElse(INITIAL.panes().why()),
                Pane.all().stream().filter(pane -> folded.contains(pane.id())).collect(Collectors.toSet()));
    }

    private static boolean isSpeed(double speed) {
        return speed >= SLOWEST && speed <= FASTEST;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(entries.getProperty(key));
    }

    private Optional<Double> number(String key) {
        try {
            return text(key).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private int whole(String key, int least, int most, int otherwise) {
        return number(key)
                .filter(number -> number == Math.rint(number) && number >= least && number <= most)
                .map(Double::intValue)
                .orElse(otherwise);
    }

    private <E extends Enum<E>> Optional<E> choice(String key, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> text(key).equals(Optional.of(name(constant))))
                .findFirst();
    }
}
