package backflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void messagesWithTheSameKeyAndArgumentsAreEqual() {
        assertThat(Message.of("shape.axis", 2, "(4, 3)")).isEqualTo(Message.of("shape.axis", 2, "(4, 3)"));
    }

    @Test
    void theArgumentsAreCopied() {
        Object[] arguments = {"(4, 3)"};
        Message message = Message.of("shape.axis", arguments);
        arguments[0] = "(5,)";
        assertThat(message.arguments()).containsExactly("(4, 3)");
    }

    @Test
    void aMessageReadsAsItsKeyAndArguments() {
        assertThat(Message.of("shape.axis", 2, "(4, 3)")).hasToString("shape.axis[2, (4, 3)]");
    }
}
