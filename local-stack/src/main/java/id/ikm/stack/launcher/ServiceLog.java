package id.ikm.stack.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A part's log; JSON lines are made readable. */
record ServiceLog(Path file, PrintStream out) {

    private static final long PAUSE = 200_000_000;
    private static final int LONGEST_REASON = 300;

    void print(boolean follow) throws IOException {
        long position = 0;
        do {
            position = printFrom(position);
            LockSupport.parkNanos(follow ? PAUSE : 0);
        } while (follow && !out.checkError());
    }

    /** Prints whole lines only, and begins anew where the file was replaced by a shorter one. */
    private long printFrom(long position) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        long from = Files.size(file) < position ? 0 : position;
        try (var channel = Files.newByteChannel(file)) {
            channel.position(from);
            byte[] bytes = Channels.newInputStream(channel).readAllBytes();
            int end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1;
            new String(bytes, 0, end, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> LogLine.of(line).text())
                    .forEach(out::println);
            return from + end;
        }
    }

    /** The last thing in a log that sounds like the cause of an end. */
    static String reasonIn(Path log) {
        try {
            List<LogLine> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(LogLine::of)
                    .toList()
                    .reversed();
            String reason = lines.stream()
                    .filter(LogLine::isError)
                    .findFirst()
                    .or(() -> lines.stream().findFirst())
                    .map(LogLine::cause)
                    .orElse("it wrote nothing");
            return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "..." : reason;
        } catch (IOException e) {
            return "it wrote nothing";
        }
    }
}
