package backflow.session;

import backflow.picture.Theme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// What is remembered between runs.
///
/// @param theme the theme that was chosen; empty until one is, so that the system's is followed
/// @param width the window's width in pixels
/// @param height the window's height in pixels
/// @param maximized whether the window filled the screen
/// @param example the name of the example that was open last
public record Preferences(Optional<Theme> theme, double width, double height, boolean maximized, String example) {
    /// The smallest window in which nothing is cut, in pixels.
    public static final int LEAST_WIDTH = 1000;

    /// The smallest window in which nothing is cut, in pixels.
    public static final int LEAST_HEIGHT = 700;

    private static final double LARGEST = 20_000;

    /// The size in which all of batch norm's graph and the numbers of a step are seen, in pixels.
    private static final double USUAL_WIDTH = 1760;

    private static final double USUAL_HEIGHT = 990;

    /// What holds before anything is remembered.
    public static final Preferences INITIAL =
            new Preferences(Optional.empty(), USUAL_WIDTH, USUAL_HEIGHT, false, "batchnorm");

    public Preferences {
        width = within(width, LEAST_WIDTH, USUAL_WIDTH);
        height = within(height, LEAST_HEIGHT, USUAL_HEIGHT);
    }

    private static double within(double length, double least, double usual) {
        return Double.isFinite(length) ? Math.clamp(length, least, LARGEST) : usual;
    }

    /// Returns the preferences that were written; what cannot be read is as it is initially.
    static Preferences read(Properties properties) {
        return new Preferences(
                theme(properties.getProperty("theme", "")),
                number(properties.getProperty("width", ""), INITIAL.width),
                number(properties.getProperty("height", ""), INITIAL.height),
                Boolean.parseBoolean(properties.getProperty("maximized")),
                properties.getProperty("example", INITIAL.example));
    }

    private static Optional<Theme> theme(String name) {
        return Arrays.stream(Theme.values())
                .filter(theme -> name(theme).equals(name))
                .findFirst();
    }

    private static double number(String text, double otherwise) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    Properties write() {
        Properties properties = new Properties();
        theme.ifPresent(chosen -> properties.setProperty("theme", name(chosen)));
        properties.setProperty("width", String.valueOf(width));
        properties.setProperty("height", String.valueOf(height));
        properties.setProperty("maximized", String.valueOf(maximized));
        properties.setProperty("example", example);
        return properties;
    }
}
