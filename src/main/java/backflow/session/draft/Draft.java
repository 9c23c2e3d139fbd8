package backflow.session.draft;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The code that is written: its text, where it came from, and what was found of it. Belongs to one thread.
public final class Draft {
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Origin> origin = new SimpleObjectProperty<>(Origin.NONE);
    private final ObjectProperty<Optional<Quiz>> quiz = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Judgement>> judgement = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty chosen = new SimpleStringProperty("");
    private final BooleanBinding edited =
            Bindings.createBooleanBinding(() -> !text.get().equals(origin.get().saved()), text, origin);
    private final BooleanBinding stale = Bindings.createBooleanBinding(
            () -> judgement
                    .get()
                    .filter(found -> !found.text().equals(text.get()))
                    .isPresent(),
            text,
            judgement);

    public Draft() {
        text.subscribe(
                now -> quiz.set(quiz.get().filter(asked -> asked.sample().code().equals(now))));
    }

    /// The text as it is now.
    public StringProperty textProperty() {
        return text;
    }

    public String text() {
        return text.get();
    }

    /// Where it came from.
    public ObjectProperty<Origin> originProperty() {
        return origin;
    }

    public Origin origin() {
        return origin.get();
    }

    /// The sample mistake that it is, as long as nothing is changed in it.
    public ObjectProperty<Optional<Quiz>> quizProperty() {
        return quiz;
    }

    /// Returns whether what was found may be seen: of a sample only once it is asked for.
    public boolean isRevealed() {
        return quiz.get().filter(asked -> !asked.isRevealed()).isEmpty();
    }

    /// Begins a quiz on a sample whose code the text is.
    public void ask(Sample sample) {
        quiz.set(Optional.of(Quiz.of(sample)));
    }

    /// What was found of it, or of an earlier text.
    public ObjectProperty<Optional<Judgement>> judgementProperty() {
        return judgement;
    }

    public Optional<Judgement> judgement() {
        return judgement.get();
    }

    /// The backward function of the pair that is looked at, for as long as there is one of this name.
    public StringProperty chosenProperty() {
        return chosen;
    }

    /// Returns the pair that is looked at: the chosen one, else the worst.
    public JudgedPair chosen(Judgement.Judged judged) {
        return judged.pairs().stream()
                .filter(pair -> pair.report().backward().equals(chosen.get()))
                .findFirst()
                .orElseGet(judged.pairs()::getFirst);
    }

    /// Whether the text differs from what is saved.
    public BooleanBinding editedBinding() {
        return edited;
    }

    public boolean isEdited() {
        return edited.get();
    }

    /// Whether what was found is of an earlier text.
    public BooleanBinding staleBinding() {
        return stale;
    }
}
