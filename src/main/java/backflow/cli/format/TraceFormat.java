package backflow.cli.format;

import backflow.graph.Level;
import backflow.numpy.listing.StagedModule;
import backflow.text.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// How a trace can be written down.
public enum TraceFormat {
    /// Every step with its numbers, to be read.
    TEXT,
    /// The document `backflow-trace/1`.
    JSON,
    /// The staged backward pass as a Python module; the same at every level.
    NUMPY,
    /// The level's graph for Graphviz.
    DOT;

    /// Writes a trace in UTF-8.
    ///
    /// @param messages the language of what is to be read; of no influence on the other formats
    /// @throws IOException if the stream cannot be written to
    public void write(TracedSource source, Level level, Messages messages, OutputStream out) throws IOException {
        TraceView view = new TraceView(source, level);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (this) {
            case TEXT -> new TraceText(view, messages).write(writer);
            case JSON -> TraceJson.write(view, out);
            case DOT -> new TraceDot(view).write(writer);
            case NUMPY ->
                writer.write(StagedModule.of(source.trace(), source.parameters())
                        .module()
                        .text());
        }
        writer.flush();
    }
}
