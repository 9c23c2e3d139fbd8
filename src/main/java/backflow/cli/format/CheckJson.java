package backflow.cli.format;

import backflow.check.code.Fix;
import backflow.check.code.GradientResult;
import backflow.check.code.LineResult;
import backflow.check.code.PairReport;
import backflow.check.code.Report;
import backflow.check.edit.Edit;
import backflow.tensor.Shape;
import backflow.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Writes a report as the document `backflow-check/1`, whose schema is `assets/schemas/backflow-check-1.schema.json`.
final class CheckJson {
    private final Messages messages;
    private final JsonGenerator json;

    private CheckJson(Messages messages, JsonGenerator json) {
        this.messages = messages;
        this.json = json;
    }

    static void write(Report report, Messages messages, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            new CheckJson(messages, json).document(report);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void document(Report report) {
        json.writeStartObject();
        json.writeStringProperty("format", "backflow-check/1");
        json.writeStringProperty("file", report.file());
        json.writeArrayPropertyStart("pairs");
        report.pairs().forEach(this::pair);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void pair(PairReport pair) {
        json.writeStartObject();
        text("forward", pair.forward());
        json.writeStringProperty("backward", pair.backward());
        json.writeStringProperty("status", pair.status().code());
        if (pair.forwardMatchesReference().isPresent()) {
            json.writeBooleanProperty(
                    "forwardMatchesReference", pair.forwardMatchesReference().get());
        } else {
            json.writeNullProperty("forwardMatchesReference");
        }
        json.writeArrayPropertyStart("gradients");
        pair.gradients().forEach(this::gradient);
        json.writeEndArray();
        json.writeArrayPropertyStart("lines");
        pair.lines().forEach(this::line);
        json.writeEndArray();
        if (pair.firstWrongLine().isPresent()) {
            json.writeNumberProperty("firstWrongLine", pair.firstWrongLine().get());
        } else {
            json.writeNullProperty("firstWrongLine");
        }
        text("diagnosis", pair.diagnosis().map(diagnosis -> diagnosis.code()).orElse(""));
        json.writeStringProperty("message", messages.render(pair.message()));
        json.writeArrayPropertyStart("notes");
        pair.notes().forEach(note -> json.writeString(messages.render(note)));
        json.writeEndArray();
        if (pair.fix().isPresent()) {
            repair(pair.fix().get());
        } else {
            json.writeNullProperty("repair");
        }
        pair.stop().ifPresent(stop -> {
            json.writeObjectPropertyStart("error");
            json.writeNumberProperty("line", stop.line());
            json.writeNumberProperty("column", stop.column());
            json.writeStringProperty("message", messages.render(stop.message()));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /// An empty text is none.
    private void text(String name, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private void gradient(GradientResult gradient) {
        json.writeStartObject();
        json.writeStringProperty("name", gradient.name());
        json.writeStringProperty("of", gradient.of());
        if (gradient.actual().isPresent()) {
            shape("shape", gradient.actual().get().shape());
        } else {
            json.writeNullProperty("shape");
        }
        shape("expectedShape", gradient.expected().shape());
        json.writeName("error");
        if (Double.isFinite(gradient.error())) {
            json.writeNumber(gradient.error());
        } else {
            json.writeString("Infinity");
        }
        json.writeBooleanProperty("ok", gradient.isRight());
        gradient.witness().ifPresent(apart -> json.writeNumberProperty("centralDifferences", apart));
        json.writeEndObject();
    }

    private void shape(String name, Shape shape) {
        json.writeArrayPropertyStart(name);
        shape.extents().forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void line(LineResult line) {
        json.writeStartObject();
        json.writeNumberProperty("line", line.line());
        json.writeStringProperty("variable", line.variable());
        json.writeStringProperty("verdict", line.verdict().name().toLowerCase(Locale.ROOT));
        line.is().ifPresent(is -> json.writeStringProperty("is", messages.render(is)));
        json.writeEndObject();
    }

    private void repair(Fix fix) {
        json.writeObjectPropertyStart("repair");
        json.writeNumberProperty("line", fix.line());
        json.writeStringProperty("action", fix.edit().action() == Edit.Action.REPLACE ? "replace" : "insert-after");
        json.writeStringProperty("replacement", fix.replacement());
        json.writeEndObject();
    }
}
