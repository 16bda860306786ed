package id.ikm.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.regex.Pattern;

/** A name as a label for people; no file is ever found or written by it. */
class FileName {

    static final int LONGEST = 150;

    private static final Pattern FOLDERS = Pattern.compile("(?s).*[/\\\\]");
    /** Control and formatting characters, which could end a header or turn the direction of reading. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");

    private FileName() {}

    /** Null where nothing is left. */
    static String label(String written) {
        if (written == null) {
            return null;
        }
        var bare = UNSEEN.matcher(FOLDERS.matcher(written).replaceFirst(""))
                .replaceAll("")
                .strip();
        int length = bare.codePointCount(0, bare.length());
        var shortened = length <= LONGEST ? bare : bare.substring(bare.offsetByCodePoints(0, length - LONGEST));
        return shortened.isEmpty() || shortened.matches("\\.+") ? null : shortened;
    }

    /** RFC 6266: never shown inside of a page; in ASCII for old readers, and as it is in UTF-8. */
    static String contentDisposition(String label) {
        var ascii = label.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var encoded = URLEncoder.encode(label, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
