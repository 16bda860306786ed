package id.ikm.file;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Settings with a folder of a test's own. */
record InFolder(Path folder) implements FileConfig {

    @Override
    public Place store() {
        return Place.DISK;
    }

    @Override
    public MemorySize largest() {
        return new MemorySize(BigInteger.valueOf(1 << 20));
    }

    @Override
    public Set<FileType> types() {
        return EnumSet.allOf(FileType.class);
    }

    @Override
    public Optional<Bucket> s3() {
        return Optional.empty();
    }
}
