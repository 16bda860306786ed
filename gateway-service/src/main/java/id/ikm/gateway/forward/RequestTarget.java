package id.ikm.gateway.forward;

import java.util.Optional;
import java.util.regex.Pattern;

/** The path and query of a request, known to mean the same to every server that reads them. */
record RequestTarget(String firstSegment, String uri) {

    /** Characters that need no escape, except ";"; escapes, except of slash, backslash, dot, percent and controls. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[^A-Za-z0-9/._~!$&'()*+,=:@%-]"
            + "|%(?![0-9A-Fa-f]{2})|%(?:2[EeFf5]|5[Cc]|7[Ff]|[01])"
            + "|//|/\\.{1,2}(?:/|$)");

    /** Nothing for an absolute URL, and for a path that another server could resolve to another one. */
    static Optional<RequestTarget> of(String uri) {
        int query = uri.indexOf('?');
        var path = query < 0 ? uri : uri.substring(0, query);
        if (!path.startsWith("/") || AMBIGUOUS.matcher(path).find()) {
            return Optional.empty();
        }
        int end = path.indexOf('/', 1);
        return Optional.of(new RequestTarget(path.substring(1, end < 0 ? path.length() : end), uri));
    }
}
