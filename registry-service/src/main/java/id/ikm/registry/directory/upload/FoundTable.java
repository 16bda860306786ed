package id.ikm.registry.directory.upload;

import id.ikm.registry.directory.DirectoryHeader;
import id.ikm.sheet.SheetFile;
import id.ikm.sheet.SheetRefused;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** The table of a file: the first visible sheet that has the header of a directory near its top, and how long it is. */
record FoundTable(int index, String sheet, String format, DirectoryHeader header, int rows) {

    private static final int TITLES_ABOVE = 20;

    static FoundTable in(SheetFile file) throws IOException {
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            var header = new AtomicReference<DirectoryHeader>();
            var above = new AtomicInteger();
            var rows = new AtomicInteger();
            file.read(sheet, (number, cells) -> {
                if (header.get() != null) {
                    rows.incrementAndGet();
                    return true;
                }
                DirectoryHeader.of(number, cells).ifPresent(header::set);
                return header.get() != null || above.incrementAndGet() < TITLES_ABOVE;
            });
            if (header.get() != null && rows.get() > 0) {
                return new FoundTable(sheet, file.sheets().get(sheet), file.format(), header.get(), rows.get());
            }
        }
        throw new SheetRefused("directory.no-table");
    }
}
