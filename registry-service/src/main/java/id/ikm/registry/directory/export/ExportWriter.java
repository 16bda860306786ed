package id.ikm.registry.directory.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes one row after the other; a value is a text, a number or null. */
interface ExportWriter extends Closeable {

    void titles(List<ExportColumn> columns) throws IOException;

    void row(List<Object> values) throws IOException;

    /** What was written so far may go to the client. */
    void flush() throws IOException;
}
