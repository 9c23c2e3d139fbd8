package backflow.cli.format;

import backflow.check.code.Report;
import backflow.check.code.ReportText;
import backflow.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// How a report can be written down.
public enum CheckFormat {
    /// To be read.
    TEXT,
    /// The document `backflow-check/1`.
    JSON;

    /// Writes a report in UTF-8.
    ///
    /// @param messages the language of its sentences
    /// @throws IOException if the stream cannot be written to
    public void write(Report report, Messages messages, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> out.write(new ReportText(messages).of(report).getBytes(StandardCharsets.UTF_8));
            case JSON -> CheckJson.write(report, messages, out);
        }
        out.flush();
    }
}
