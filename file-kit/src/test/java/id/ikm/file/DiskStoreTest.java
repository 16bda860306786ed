package id.ikm.file;

import static id.ikm.file.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {

    private static final String HASH = "ab12" + "0".repeat(60);

    @TempDir
    Path folder;

    @Test
    void keepsAContentOnceAndMendsOneThatWasAltered() throws IOException {
        var store = new DiskStore(folder);
        store.keep(HASH, written(folder, Samples.PDF));
        var kept = folder.resolve("ab/12").resolve(HASH);
        Files.writeString(kept, "altered");

        store.keep(HASH, written(folder, Samples.PDF));

        try (var content = store.open(HASH);
                var files = Files.list(kept.getParent())) {
            assertThat(content.readAllBytes()).isEqualTo(Samples.PDF);
            assertThat(files).containsExactly(kept);
        }
    }

    @Test
    void saysThatAContentIsGone() {
        assertThatThrownBy(() -> new DiskStore(folder).open(HASH)).isInstanceOf(NoSuchFileException.class);
    }
}
