package backflow.ui.why;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Says each step in one sentence to those who do not see it. It takes no room.
final class Announcement extends Region {
    Announcement() {
        setId("announcement");
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
        setMouseTransparent(true);
    }

    void say(String sentence) {
        if (!sentence.equals(getAccessibleText())) {
            setAccessibleText(sentence);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? getAccessibleText()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
