package backflow.cli.format;

import backflow.graph.Node;
import backflow.numpy.listing.PythonNumber;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a trace to be read by people: every step with its numbers, in columns.
final class TraceText {
    private static final String INDENT = " ".repeat(6);

    private record Row(List<String> cells, List<Block> blocks) {}

    private record Block(String caption, Tensor values) {}

    private final TraceView view;
    private final Messages messages;
    private final List<Row> rows = new ArrayList<>();

    TraceText(TraceView view, Messages messages) {
        this.view = view;
        this.messages = messages;
    }

    void write(Appendable out) throws IOException {
        rows.add(new Row(header(), List.of()));
        view.nodes().stream().filter(node -> node.op().isEmpty()).forEach(this::input);
        view.steps().forEach(this::step);
        view.nodes().stream().filter(this::isAside).forEach(this::aside);
        out.append(title()).append("\n\n");
        for (Row row : rows) {
            write(row, out);
        }
    }

    private String title() {
        String level = view.level().name().toLowerCase(Locale.ROOT);
        String first = messages.text(
                "cli.trace.title",
                view.source().name(),
                level,
                String.valueOf(view.steps().size()));
        if (view.source().parameters().isEmpty()) {
            return first;
        }
        return view.source().parameters().entrySet().stream()
                .map(entry -> entry.getKey() + " = " + PythonNumber.repr(entry.getValue()))
                .collect(Collectors.joining(", ", first + "\n", ""));
    }

    private List<String> header() {
        return List.of(
                messages.text("cli.trace.step"),
                messages.text("cli.trace.direction"),
                messages.text("cli.trace.stage"),
                messages.text("cli.trace.node"),
                messages.text("cli.trace.shape"),
                messages.text("cli.trace.code"));
    }

    private void input(Node node) {
        row(
                "",
                "cli.trace.input",
                node,
                node,
                node.id(),
                "",
                new Block("", view.trace().value(node)));
    }

    private boolean isAside(Node node) {
        return node.op().isPresent() && !view.graph().isOnPath(node);
    }

    private void aside(Node node) {
        String code = view.source().line(node.place().line());
        row(
                "",
                "cli.trace.aside",
                node,
                node,
                node.id(),
                code,
                new Block("", view.trace().value(node)));
    }

    private void step(int number) {
        String code = view.code(number);
        String index = String.valueOf(number);
        switch (view.trace().step(number)) {
            case Step.Forward(Node node, Tensor value) ->
                row(index, "cli.trace.forward", node, node, node.id(), code, new Block("", value));
            case Step.Arrival(Node node, Tensor upstream) ->
                row(index, "cli.trace.backward", node, node, node.id() + " <- loss", code, new Block("", upstream));
            case Step.Backward step -> {
                String edge = step.node().id() + " <- " + view.consumer(step).id();
                row(index, "cli.trace.backward", step.edge().to(), step.node(), edge, code, blocks(step));
            }
        }
    }

    private Block[] blocks(Step.Backward step) {
        if (step.expected() == 1) {
            return new Block[] {new Block("", step.contribution())};
        }
        String total =
                messages.text("cli.trace.total", String.valueOf(step.arrived()), String.valueOf(step.expected()));
        return new Block[] {
            new Block(messages.text("cli.trace.contribution"), step.contribution()), new Block(total, step.total())
        };
    }

    private void row(String index, String kind, Node op, Node node, String name, String code, Block... blocks) {
        String stage = op.place().stage().isPresent()
                ? String.valueOf(op.place().stage().getAsInt())
                : "-";
        String symbolic = node.symbols().toString();
        String actual = node.shape().toString();
        String shape = symbolic.equals(actual) ? actual : symbolic + " = " + actual;
        rows.add(new Row(List.of(index, messages.text(kind), stage, name, shape, code), List.of(blocks)));
    }

    private void write(Row row, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int k = 0; k < row.cells().size(); k++) {
            int column = k;
            int width = rows.stream()
                    .mapToInt(other -> other.cells().get(column).length())
                    .max()
                    .orElse(0);
            String space = " ".repeat(width - row.cells().get(k).length());
            boolean right = k == 0 || k == 2;
            line.append(right ? space + row.cells().get(k) : row.cells().get(k) + space)
                    .append("  ");
        }
        out.append(line.toString().stripTrailing()).append('\n');
        for (Block block : row.blocks()) {
            if (!block.caption().isEmpty()) {
                out.append(INDENT).append(block.caption()).append('\n');
            }
            for (String text : ValueTable.of(block.values())) {
                out.append(INDENT).append(text).append('\n');
            }
        }
    }
}
