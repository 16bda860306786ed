package id.ikm.aid.onceonly;

import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.web.access.RegionScope;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was given or promised before. */
@Schema(name = "EarlierAid")
public record EarlierAidView(
        UUID id,
        Gift.SourceKind sourceKind,

        @Schema(description = "The application or handover; null where it lies outside the caller's region")
        UUID sourceId,

        @Schema(description = "Null where it lies outside the caller's region")
        RecipientReference recipient,

        String category,
        int fiscalYear,
        String regionCode,
        LocalDate givenOn) {

    static final String COLUMNS =
            "g.id, g.source_kind, g.source_id, g.recipient_kind, g.recipient_id, g.category, g.fiscal_year,"
                    + " g.region_code, g.given_on";

    static EarlierAidView of(Object[] row) {
        return new EarlierAidView(
                (UUID) row[0],
                Gift.SourceKind.valueOf((String) row[1]),
                (UUID) row[2],
                new RecipientReference(RecipientKind.valueOf((String) row[3]), (UUID) row[4]),
                (String) row[5],
                (Integer) row[6],
                (String) row[7],
                (LocalDate) row[8]);
    }

    /** Aid elsewhere counts, but to whom it went is told to those over there. */
    public EarlierAidView seenFrom(RegionScope scope) {
        return scope.covers(regionCode)
                ? this
                : new EarlierAidView(id, sourceKind, null, null, category, fiscalYear, regionCode, givenOn);
    }
}
