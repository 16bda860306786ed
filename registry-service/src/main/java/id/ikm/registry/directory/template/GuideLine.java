package id.ikm.registry.directory.template;

import id.ikm.registry.directory.DirectoryColumn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the guide says about one column; kept in {@code directory-guide.tsv}, so that officials can reword it. */
record GuideLine(DirectoryColumn column, String advice, String example) {

    static List<GuideLine> all() {
        try (var in = GuideLine.class.getResourceAsStream("/directory-guide.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(GuideLine::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GuideLine of(String line) {
        var parts = line.split("\t", -1);
        return new GuideLine(DirectoryColumn.valueOf(parts[0]), parts[1], parts[2]);
    }
}
