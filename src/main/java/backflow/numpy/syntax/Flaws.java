package backflow.numpy.syntax;

import backflow.text.Message;

/// Names characters that have no place in Python, and what was probably meant.
final class Flaws {
    private Flaws() {}

    static Message character(int character) {
        String code = String.format("U+%04X", character);
        return switch (character) {
            case 0 -> Message.of("dialect.character.nul");
            case '\\' -> Message.of("dialect.character.backslash");
            case 0x2018, 0x2019, 0x201C, 0x201D -> Message.of("dialect.character.quote", code);
            case 0x2212, 0x2013, 0x2014 -> Message.of("dialect.character.minus", code);
            case 0xA0, 0x3000 -> Message.of("dialect.character.space", code);
            default -> {
                boolean visible = Character.isDefined(character) && !Character.isISOControl(character);
                yield visible
                        ? Message.of("dialect.character.unknown", Character.toString(character), code)
                        : Message.of("dialect.character.invisible", code);
            }
        };
    }
}
