package id.ikm.stack.launcher;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a log, written for people where it was JSON; an error names its deepest cause. */
record LogLine(String text, boolean isError, String cause) {

    static LogLine of(String line) {
        if (line.startsWith("{")) {
            try {
                return ofJson(JSONObjectUtils.parse(line));
            } catch (ParseException | ClassCastException e) {
                return plain(line);
            }
        }
        return plain(line);
    }

    private static LogLine plain(String line) {
        boolean isError = line.contains("ERROR") || line.contains("FATAL") || line.contains("Exception");
        return new LogLine(line, isError, line.strip());
    }

    private static LogLine ofJson(Map<String, Object> json) {
        String head = json.get("timestamp") + " " + json.get("level") + " [" + json.get("loggerName") + "] ";
        StringBuilder text = new StringBuilder(head).append(json.get("message"));
        String cause = String.valueOf(json.get("message"));
        Optional<Map<String, Object>> next = inner(json, "exception");
        for (String prefix = "\n"; next.isPresent(); prefix = "\nCaused by: ") {
            Map<String, Object> exception = next.get();
            cause = exception.get("exceptionType") + ": " + exception.get("message");
            text.append(prefix).append(cause);
            frames(exception).forEach(frame -> text.append("\n    at ").append(frame));
            next = inner(exception, "causedBy").flatMap(causedBy -> inner(causedBy, "exception"));
        }
        boolean isError = "ERROR".equals(json.get("level")) || "FATAL".equals(json.get("level"));
        return new LogLine(text.toString(), isError, cause.replaceAll("\\s+", " "));
    }

    private static List<String> frames(Map<String, Object> exception) {
        Object frames = exception.getOrDefault("frames", List.of());
        return ((List<?>) frames)
                .stream()
                        .map(frame -> (Map<?, ?>) frame)
                        .filter(frame -> frame.containsKey("class"))
                        .map(frame -> frame.get("class") + "." + frame.get("method") + ":" + frame.get("line"))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Map<String, Object>> inner(Map<String, Object> json, String name) {
        return Optional.ofNullable((Map<String, Object>) json.get(name));
    }
}
