package id.ikm.web.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's dotted Kemendagri code, for example {@code 12.09.19.1007}; never a BPS code, which has no dots. */
@Schema(implementation = String.class, pattern = RegionCode.SYNTAX, examples = "12.09.20.1006")
public record RegionCode(@JsonValue String value) implements Comparable<RegionCode> {

    public static final String SYNTAX = "^\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?$";

    private static final Pattern FORMAT = Pattern.compile(SYNTAX);
    private static final Pattern WITHOUT_DOTS = Pattern.compile("\\d{4}|\\d{6,7}|\\d{10}");
    private static final int FIRST_KOTA = 71;
    private static final int PROVINCE_LENGTH = 2;
    private static final int REGENCY_LENGTH = 5;
    private static final int DISTRICT_LENGTH = 8;

    @JsonCreator
    public RegionCode {
        if (value == null || !FORMAT.matcher(value).matches()) {
            throw refusal(value);
        }
    }

    /** Called by Jakarta REST for path and query parameters. */
    public static RegionCode fromString(String value) {
        return new RegionCode(value);
    }

    public RegionLevel level() {
        return switch (value.length()) {
            case PROVINCE_LENGTH -> RegionLevel.PROVINCE;
            case REGENCY_LENGTH -> RegionLevel.REGENCY;
            case DISTRICT_LENGTH -> RegionLevel.DISTRICT;
            default -> RegionLevel.VILLAGE;
        };
    }

    /** Empty for provinces and districts, and for a kind of village that the decrees did not know yet. */
    public Optional<RegionKind> kind() {
        return switch (level()) {
            case REGENCY ->
                Optional.of(Integer.parseInt(value.substring(3)) < FIRST_KOTA ? RegionKind.KABUPATEN : RegionKind.KOTA);
            case VILLAGE ->
                switch (value.charAt(DISTRICT_LENGTH + 1)) {
                    case '1' -> Optional.of(RegionKind.KELURAHAN);
                    case '2' -> Optional.of(RegionKind.DESA);
                    case '3' -> Optional.of(RegionKind.DESA_ADAT);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    public Optional<RegionCode> parent() {
        int end = value.lastIndexOf('.');
        return end < 0 ? Optional.empty() : Optional.of(new RegionCode(value.substring(0, end)));
    }

    /** All that it lies in, the province first. */
    public List<RegionCode> ancestors() {
        return IntStream.of(PROVINCE_LENGTH, REGENCY_LENGTH, DISTRICT_LENGTH)
                .filter(length -> length < value.length())
                .mapToObj(length -> new RegionCode(value.substring(0, length)))
                .toList();
    }

    public RegionCode province() {
        return new RegionCode(value.substring(0, PROVINCE_LENGTH));
    }

    public Optional<RegionCode> regency() {
        return upTo(REGENCY_LENGTH);
    }

    public Optional<RegionCode> district() {
        return upTo(DISTRICT_LENGTH);
    }

    /** Strictly below the other one; see {@link #isWithin}. */
    public boolean isUnder(RegionCode other) {
        return value.startsWith(other.value + ".");
    }

    public boolean isWithin(RegionCode other) {
        return equals(other) || isUnder(other);
    }

    private Optional<RegionCode> upTo(int length) {
        return value.length() < length ? Optional.empty() : Optional.of(new RegionCode(value.substring(0, length)));
    }

    private static InvalidValue refusal(String value) {
        return value != null && WITHOUT_DOTS.matcher(value).matches()
                ? new InvalidValue("region-code.without-dots", value, dotted(value))
                : new InvalidValue("region-code.malformed");
    }

    private static String dotted(String digits) {
        return digits.substring(0, 2) + "." + digits.substring(2, 4);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
