package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.layout.Size;
import backflow.op.Binary;
import backflow.op.Broadcast;
import backflow.op.MatrixProduct;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.Reduction;
import backflow.op.Sum;
import backflow.op.SymbolicShape;
import backflow.picture.AxisName;
import backflow.picture.HeatScale;
import backflow.picture.Role;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/// A forward step: the operands, the op, the value.
record ForwardCloseUp(Trace trace, Makings makings, Setting setting, double progress) {

    Block of(Step.Forward step) {
        var node = step.node();
        return of(node, node.op().orElseThrow(), setting.room());
    }

    /// Returns the picture of the op that makes `node`.
    Block of(Node node, Op op, Size room) {
        return switch (op) {
            case Broadcast copy -> copies(node, copy, room);
            case Sum sum -> sums(node, sum, room);
            case Mean mean -> sums(node, mean, room);
            case MatrixProduct _ -> product(node);
            case Binary _ -> formula(node, op.sign());
            default -> arrow(node, op.sign(), Role.VALUE);
        };
    }

    private Block copies(Node node, Broadcast copy, Size room) {
        var one = operand(node, 0);
        var many = result(node);
        var edge = edge(node);
        if (setting.names().fold(edge).isEmpty()) {
            return arrow(node, "×" + AxisName.count(copy.symbols(), copy.summedAxes()), Role.VALUE);
        }
        var folding = setting.folding(edge, Role.VALUE, "");
        var words = new FoldWords(setting.names(), edge)
                .of("picture.forward.copied.", copy.target().count(copy.summedAxes()));
        var above = setting.aboveCaption(words, room);
        return setting.captioned(folding.of(one, many.on(one.scale()), ArrayBlock.Frame.PLAIN, above), words);
    }

    private Block sums(Node node, Reduction op, Size room) {
        var many = operand(node, 0);
        var one = result(node);
        var pill = pill(op, node);
        var edge = edge(node);
        if (setting.names().fold(edge).isEmpty()) {
            return arrow(node, pill, Role.SUM);
        }
        var scale = setting.names().colours().scale(HeatScale.Kind.VALUE, many.array(), one.array());
        var folding = setting.folding(edge, Role.SUM, pill);
        var family = op instanceof Mean ? "picture.forward.averaged." : "picture.forward.summed.";
        var words = new FoldWords(setting.names(), edge)
                .of(family, many.array().shape().count(op.axes()));
        var above = setting.aboveCaption(words, room);
        return setting.captioned(folding.of(many.on(scale), one.on(scale), ArrayBlock.Frame.SUM, above), words);
    }

    private String pill(Reduction op, Node node) {
        var many = node.operands().getFirst() instanceof Operand.Value(var operand) ? operand : node;
        var sum = "Σ " + AxisName.indices(setting.names().notation(), many, op.axes());
        return op instanceof Mean ? sum + " ÷ " + AxisName.count(many.symbols(), op.axes()) : sum;
    }

    private Block formula(Node node, String sign) {
        var parts = new ArrayList<Setting.Part>();
        for (var position = 0; position < node.operands().size(); position++) {
            if (!parts.isEmpty()) {
                parts.add(new Setting.Part.Operator(sign));
            }
            parts.add(part(node, position));
        }
        parts.add(new Setting.Part.Operator("="));
        parts.add(new Setting.Part.Array(result(node), ArrayBlock.Frame.RESULT));
        return setting.formula(parts, setting.room().height());
    }

    /// Each cell is the sum over the index that the factors share and the product does not have.
    private Block product(Node node) {
        var use = setting.names().use(node);
        var shared = use.operand(0)
                .indices()
                .filter(use.operand(1).letters()::contains)
                .filter(index -> !use.indices().output().contains(index))
                .findFirst()
                .orElse("");
        var product = new Product(operand(node, 0), operand(node, 1), result(node), shared);
        return setting.formula(
                product.parts(ArrayBlock.Frame.SUM), setting.room().height());
    }

    private Block arrow(Node node, String sign, Role role) {
        return setting.formula(
                List.of(
                        part(node, 0),
                        new Setting.Part.Arrow(sign, role),
                        new Setting.Part.Array(
                                result(node), role == Role.SUM ? ArrayBlock.Frame.SUM : ArrayBlock.Frame.RESULT)),
                setting.room().height());
    }

    private Setting.Part part(Node node, int position) {
        return node.operands().get(position) instanceof Operand.Constant(var _, var code)
                ? new Setting.Part.Plain(code.text())
                : new Setting.Part.Array(operand(node, position), ArrayBlock.Frame.PLAIN);
    }

    private NamedArray operand(Node node, int position) {
        var names = setting.names();
        var cells = names.use(node).operand(position);
        return switch (node.operands().get(position)) {
            case Operand.Value(var from) -> names.value(from, cells);
            case Operand.Constant(var value, var code) ->
                names.array(code.text(), SymbolicShape.of(value.shape()), cells, HeatScale.Kind.VALUE);
        };
    }

    private NamedArray result(Node node) {
        var names = setting.names();
        return names.value(node, names.use(node).output(trace.value(node)))
                .made(makings.forward(node))
                .shown(progress);
    }

    private Edge edge(Node node) {
        return trace.graph().operands(node).getFirst();
    }
}
