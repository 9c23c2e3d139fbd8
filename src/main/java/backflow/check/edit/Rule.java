package backflow.check.edit;

import java.util.List;

/// A family of mistakes: what would mend one, wherever in a statement it may have been made.
interface Rule {
    /// Proposes edits.
    ///
    /// @param rewriting the statement
    /// @param sites the places of the value that it computes, outermost first
    /// @param scope what it could have read
    void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals);
}
