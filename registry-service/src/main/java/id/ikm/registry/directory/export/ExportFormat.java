package id.ikm.registry.directory.export;

import java.io.IOException;
import java.io.OutputStream;

/** The files that an export can be. */
public enum ExportFormat {
    CSV("text/csv; charset=utf-8", "csv") {
        @Override
        ExportWriter writer(OutputStream target) throws IOException {
            return new CsvExport(target);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        ExportWriter writer(OutputStream target) {
            return new XlsxExport(target);
        }
    },
    NDJSON("application/x-ndjson", "ndjson") {
        @Override
        ExportWriter writer(OutputStream target) {
            return new NdjsonExport(target);
        }
    };

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    abstract ExportWriter writer(OutputStream target) throws IOException;
}
