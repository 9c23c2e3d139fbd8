package backflow.cli.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Holds documents against a schema that ships.
public final class JsonSchema {
    private final Schema schema;

    private JsonSchema(String name) throws IOException {
        String text = Files.readString(Path.of("assets/schemas", name + ".schema.json"));
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    public static JsonSchema ofTrace() throws IOException {
        return new JsonSchema("backflow-trace-1");
    }

    public static JsonSchema ofCheck() throws IOException {
        return new JsonSchema("backflow-check-1");
    }

    /// Returns what is wrong with a document, one sentence for each mistake.
    public List<String> mistakes(String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
