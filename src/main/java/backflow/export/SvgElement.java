package backflow.export;

/// One tag of an SVG file under construction.
final class SvgElement {

    private final StringBuilder text;

    SvgElement(String name) {
        text = new StringBuilder("<").append(name);
    }

    SvgElement with(String attribute, String value) {
        text.append(' ')
                .append(attribute)
                .append("=\"")
                .append(Xml.escaped(value))
                .append('"');
        return this;
    }

    SvgElement with(String attribute, double value) {
        return with(attribute, Decimal.of(value));
    }

    /// Returns the tag of an element without content.
    String empty() {
        return text + "/>";
    }

    /// Returns the tag that opens the element.
    String open() {
        return text + ">";
    }

    /// Returns the element with a text as its content.
    String holding(String content) {
        var name = text.substring(1, text.indexOf(" ") < 0 ? text.length() : text.indexOf(" "));
        return text + ">" + Xml.escaped(content) + "</" + name + ">";
    }
}
