package backflow.cli.format;

import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.op.Op;
import backflow.tensor.Tensor;
import backflow.trace.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Writes a trace as the document `backflow-trace/1`, whose schema is `assets/schemas/backflow-trace-1.schema.json`.
///
/// Doubles have the digits that read back bit for bit; NaN and the infinities, which JSON lacks, are strings.
public final class TraceJson {
    private final TraceView view;
    private final IndexNotation indices;
    private final JsonGenerator json;

    private TraceJson(TraceView view, JsonGenerator json) {
        this.view = view;
        this.json = json;
        indices = new IndexNotation(view.graph());
    }

    /// Writes the document, in UTF-8, number by number: it is never in memory as a whole.
    ///
    /// @throws IOException if the stream cannot be written to
    static void write(TraceView view, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            new TraceJson(view, json).document();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void document() {
        json.writeStartObject();
        json.writeStringProperty("format", "backflow-trace/1");
        json.writeStringProperty("source", view.source().name());
        json.writeStringProperty("level", view.level().name().toLowerCase(Locale.ROOT));
        json.writeObjectPropertyStart("parameters");
        view.source().parameters().forEach(this::property);
        json.writeEndObject();
        json.writeArrayPropertyStart("nodes");
        view.nodes().forEach(this::node);
        json.writeEndArray();
        json.writeArrayPropertyStart("steps");
        view.steps().forEach(this::step);
        json.writeEndArray();
        json.writeObjectPropertyStart("values");
        view.nodes().forEach(node -> array(node.id(), view.trace().value(node)));
        json.writeEndObject();
        json.writeObjectPropertyStart("gradients");
        view.nodes().forEach(node -> view.trace().gradient(node).ifPresent(gradient -> array(node.id(), gradient)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void property(String name, Number value) {
        json.writeName(name);
        if (value instanceof BigInteger integer) {
            json.writeNumber(integer);
        } else {
            number(value.doubleValue());
        }
    }

    private void node(Node node) {
        json.writeStartObject();
        json.writeStringProperty("id", node.id());
        json.writeStringProperty("op", node.op().map(Op::name).orElse("input"));
        json.writeArrayPropertyStart("inputs");
        view.inputs(node).forEach(input -> json.writeString(input.id()));
        json.writeEndArray();
        json.writeArrayPropertyStart("shape");
        node.shape().extents().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeArrayPropertyStart("symbolic");
        node.symbols().axes().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("indices", indices.of(node));
        place(node);
        json.writeBooleanProperty("path", view.graph().isOnPath(node));
        json.writeEndObject();
    }

    private void place(Node node) {
        OptionalInt stage = node.place().stage();
        if (stage.isPresent()) {
            json.writeNumberProperty("stage", stage.getAsInt());
        } else {
            json.writeNullProperty("stage");
        }
        json.writeNumberProperty("line", node.place().line());
    }

    private void step(int number) {
        Step step = view.trace().step(number);
        json.writeStartObject();
        json.writeNumberProperty("index", number);
        json.writeStringProperty("direction", step instanceof Step.Forward ? "forward" : "backward");
        json.writeStringProperty("node", step.node().id());
        switch (step) {
            case Step.Forward forward -> {
                place(forward.node());
                array("value", forward.value());
            }
            case Step.Arrival(Node output, Tensor upstream) -> {
                json.writeStringProperty("from", "loss");
                place(output);
                contribution(upstream, upstream, true);
                json.writeArrayPropertyStart("summedAxes");
                json.writeEndArray();
                json.writeStringProperty("code", view.code(number));
            }
            case Step.Backward backward -> {
                json.writeStringProperty("from", view.consumer(backward).id());
                place(backward.edge().to());
                contribution(backward.contribution(), backward.total(), backward.isComplete());
                json.writeArrayPropertyStart("summedAxes");
                TraceView.summedAxes(backward.edge()).forEach(json::writeNumber);
                json.writeEndArray();
                json.writeStringProperty("code", view.code(number));
            }
        }
        json.writeEndObject();
    }

    private void contribution(Tensor contribution, Tensor total, boolean complete) {
        array("contribution", contribution);
        array("total", total);
        json.writeBooleanProperty("complete", complete);
    }

    private void array(String name, Tensor tensor) {
        json.writeObjectPropertyStart(name);
        json.writeArrayPropertyStart("shape");
        tensor.shape().extents().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeArrayPropertyStart("data");
        for (int k = 0; k < tensor.size(); k++) {
            number(tensor.at(k));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void number(double value) {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeString(Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
        }
    }
}
