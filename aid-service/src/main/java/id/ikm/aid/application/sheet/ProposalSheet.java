package id.ikm.aid.application.sheet;

import id.ikm.sheet.SheetCell;
import id.ikm.sheet.SheetFile;
import id.ikm.sheet.SheetRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of the first table of a file that has a heading for the applicant and one for the purpose. */
class ProposalSheet {

    static final int MOST = 500;
    private static final int TITLES_ABOVE = 20;

    private final Map<ProposalColumn, Integer> places = new EnumMap<>(ProposalColumn.class);
    private final List<RawProposal> rows = new ArrayList<>();
    private int above;

    private ProposalSheet() {}

    static List<RawProposal> read(InputStream content) {
        Path file = null;
        try {
            file = Files.createTempFile("proposals", ".sheet");
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static List<RawProposal> read(Path file) throws IOException {
        try (var opened = SheetFile.open(file)) {
            for (int i = 0; i < opened.sheets().size(); i++) {
                var sheet = new ProposalSheet();
                opened.read(i, sheet::take);
                if (!sheet.rows.isEmpty()) {
                    return sheet.rows;
                }
            }
        }
        throw new SheetRefused("application-sheet.no-table");
    }

    private boolean take(long number, List<SheetCell> cells) {
        if (places.isEmpty()) {
            look(cells);
            return ++above < TITLES_ABOVE || !places.isEmpty();
        }
        if (rows.size() == MOST) {
            throw new SheetRefused("application-sheet.too-long", MOST);
        }
        var known = new EnumMap<ProposalColumn, SheetCell>(ProposalColumn.class);
        places.forEach((column, place) -> {
            if (place < cells.size()) {
                known.put(column, cells.get(place));
            }
        });
        rows.add(new RawProposal(number, known));
        return true;
    }

    private void look(List<SheetCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            ProposalColumn.headed(cells.get(i).text()).ifPresent(column -> places.putIfAbsent(column, place));
        }
        boolean named = places.containsKey(ProposalColumn.APPLICANT) || places.containsKey(ProposalColumn.APPLICANT_ID);
        if (!named || !places.containsKey(ProposalColumn.PURPOSE)) {
            places.clear();
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
