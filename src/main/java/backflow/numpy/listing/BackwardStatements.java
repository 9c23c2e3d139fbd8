package backflow.numpy.listing;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.op.Code;
import backflow.op.Site;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns the backward steps of a trace into statements, one for each contribution to a gradient that has a variable.
final class BackwardStatements {
    private final Variables variables;
    private final Map<Node, Code> inline = new HashMap<>();
    private final Map<Node, List<Integer>> waiting = new HashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    private BackwardStatements(Variables variables) {
        this.variables = variables;
    }

    static List<Statement> of(Trace trace, Variables variables) {
        BackwardStatements writer = new BackwardStatements(variables);
        for (int number = 1; number <= trace.length(); number++) {
            if (trace.step(number) instanceof Step.Backward step) {
                writer.add(step, number);
            }
        }
        return writer.statements;
    }

    private void add(Step.Backward step, int number) {
        Node node = step.node();
        Code contribution = contribution(step.edge());
        // The steps of gradients written inline belong to the first line that has them in it.
        List<Integer> steps = new ArrayList<>(waiting.getOrDefault(step.edge().to(), List.of()));
        waiting.remove(step.edge().to());
        steps.add(number);
        if (variables.isInline(node)) {
            inline.put(node, contribution);
            waiting.put(node, steps);
        } else {
            statements.add(assignment(step, contribution, steps));
        }
    }

    private Statement assignment(Step.Backward step, Code contribution, List<Integer> steps) {
        Node node = step.node();
        boolean first = step.arrived() == 1;
        // What later gets += must not be another array: that one would change with it.
        boolean copied = first && !step.isComplete() && contribution.view();
        Code value = copied ? contribution.suffixed(".copy()", List.of(), false) : contribution;
        return new Statement(
                variables.gradient(node),
                first ? "=" : "+=",
                value,
                node.symbols().toString(),
                step.edge().to().place().stage(),
                steps);
    }

    private Code contribution(Edge edge) {
        Node node = edge.to();
        Code upstream = inline.getOrDefault(node, Code.name(variables.gradient(node)));
        Site site = new Site(
                upstream,
                variables.operands(node),
                variables.value(node),
                Variables.operandShapes(node),
                node.symbols());
        return node.op().orElseThrow().vjpCode(edge.operand(), site);
    }
}
