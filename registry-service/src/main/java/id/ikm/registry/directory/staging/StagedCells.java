package id.ikm.registry.directory.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.privacy.WaitingFiles;
import id.ikm.sheet.SheetCell;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The cells of a row as they are stored: short, and sealed for that row of that file. */
@ApplicationScoped
class StagedCells {

    private static final char TEXT = '\'';
    private static final char NUMBER = '#';

    private final WaitingFiles files;
    private final ObjectMapper json;

    StagedCells(WaitingFiles files, ObjectMapper json) {
        this.files = files;
        this.json = json;
    }

    byte[] seal(UUID importId, int row, List<SheetCell> cells) {
        try {
            var texts = cells.stream().map(StagedCells::written).toList();
            return files.seal(importId, row, json.writeValueAsBytes(texts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<SheetCell> open(UUID importId, int row, byte[] sealed) {
        if (sealed == null) {
            return List.of();
        }
        try {
            var texts = json.readValue(files.open(importId, row, sealed), String[].class);
            return Arrays.stream(texts).map(StagedCells::cell).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(SheetCell cell) {
        return cell.text().isEmpty() ? "" : (cell.numeric() ? NUMBER : TEXT) + cell.text();
    }

    private static SheetCell cell(String written) {
        return written.isEmpty() ? SheetCell.EMPTY : new SheetCell(written.substring(1), written.charAt(0) == NUMBER);
    }
}
