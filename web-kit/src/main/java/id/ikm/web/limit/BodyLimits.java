package id.ikm.web.limit;

import static java.util.stream.Collectors.joining;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be: small, but on the few paths that take files what the HTTP server takes at most. */
@Singleton
public class BodyLimits {

    private final long usual;
    private final long largest;
    private final List<Pattern> uploads;

    BodyLimits(
            @ConfigProperty(name = "ikm.limits.body") MemorySize usual,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
            @ConfigProperty(name = "ikm.limits.uploads") Optional<List<String>> uploads) {
        this.usual = usual.asLongValue();
        this.largest = largest.asLongValue();
        this.uploads =
                uploads.orElse(List.of()).stream().map(BodyLimits::pattern).toList();
    }

    public boolean takesFiles(String path) {
        return uploads.stream().anyMatch(upload -> upload.matcher(path).matches());
    }

    /** A {@code *} stands for one part of the path. */
    private static Pattern pattern(String upload) {
        return Pattern.compile(
                Arrays.stream(upload.split("\\*", -1)).map(Pattern::quote).collect(joining("[^/]+")));
    }

    public long of(String path) {
        return takesFiles(path) ? largest : usual;
    }
}
