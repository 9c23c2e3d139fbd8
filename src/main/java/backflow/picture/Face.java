package backflow.picture;

/// The bundled fonts. Inter sets text; JetBrains Mono sets code, numbers and shapes.
public enum Face {
    TEXT("Inter", 400, "Inter-Regular.otf"),
    TEXT_STRONG("Inter", 600, "Inter-SemiBold.otf"),
    CODE("JetBrains Mono", 400, "JetBrainsMono-Regular.ttf"),
    CODE_STRONG("JetBrains Mono", 600, "JetBrainsMono-SemiBold.ttf");

    private final String family;
    private final int weight;
    private final String file;

    Face(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /// Returns the family as style sheets name it.
    public String family() {
        return family;
    }

    /// Returns the weight as style sheets count it: 400 is regular, 600 semi-bold.
    public int weight() {
        return weight;
    }

    /// Returns the path of the font file on the class path.
    public String resource() {
        return "/fonts/" + file;
    }
}
