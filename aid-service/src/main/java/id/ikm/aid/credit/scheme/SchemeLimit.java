package id.ikm.aid.credit.scheme;

import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a scheme lends on some days: above one amount, up to another (DOMAIN 4.4, with its marks). */
public record SchemeLimit(
        String scheme,
        LocalDate validFrom,
        LocalDate validTo,

        @Schema(description = "Whole rupiah; null where it begins with nothing, or nobody knows")
        Long above,

        @Schema(description = "Whole rupiah; null when unknown")
        Long upTo,

        @Schema(description = "How sure the limit is: V the rule was read, S somebody states it, G nobody has checked")
        String mark,

        String basis) {

    private static final List<String> CERTAIN = List.of("V", "S");

    static final String COLUMNS = "scheme, valid_from, valid_to, above, up_to, mark, basis";

    static SchemeLimit of(Object[] row) {
        return new SchemeLimit(
                (String) row[0], day(row[1]), day(row[2]), (Long) row[3], (Long) row[4], (String) row[5], (String)
                        row[6]);
    }

    /** Above a certain limit is refused, above an uncertain one only odd; so is what another scheme lends. */
    void check(Long amount, String pointer, Warnings warnings) {
        if (amount == null) {
            return;
        }
        if (upTo != null && amount > upTo) {
            if (CERTAIN.contains(mark)) {
                throw new RuleViolated(FieldFault.at(pointer, "credit.above-limit", scheme, upTo, basis));
            }
            warnings.add(pointer, "credit.above-limit", scheme, upTo, basis);
        }
        if (above != null && amount <= above) {
            warnings.add(pointer, "credit.below-scheme", scheme, above, basis);
        }
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
