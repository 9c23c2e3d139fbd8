package backflow.check.edit;

import backflow.check.Diagnosis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The edits of one statement, each text once, with the cheapest of its reasons.
final class Proposals {
    private final Rewriting rewriting;
    private final Map<String, Edit> edits = new LinkedHashMap<>();

    Proposals(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    void replace(String text, Diagnosis diagnosis, int cost) {
        if (!text.equals(rewriting.text())) {
            Edit edit = new Edit(rewriting.statement(), Edit.Action.REPLACE, text, diagnosis, cost);
            edits.merge(text, edit, (old, fresh) -> fresh.cost() < old.cost() ? fresh : old);
        }
    }

    void at(Site site, String text, int precedence, Diagnosis diagnosis, int cost) {
        replace(rewriting.with(site, text, precedence), diagnosis, cost);
    }

    List<Edit> all() {
        List<Edit> all = new ArrayList<>(edits.values());
        all.sort(java.util.Comparator.comparingInt(Edit::cost));
        return all;
    }
}
