package backflow.ui.part;

/// A control that letters are typed into, so that none of them is a key of the window.
public interface TypedInto {}
