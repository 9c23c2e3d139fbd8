package backflow.session.draft;

/// A sample of a mistake.
///
/// @param name its name among the samples
/// @param title what it is called, which gives nothing away that the question does not
/// @param question what one is asked before the answer
/// @param line the first wrong line of its code
/// @param answer what is wrong with it
/// @param code the code
public record Sample(String name, String title, String question, int line, String answer, String code) {}
