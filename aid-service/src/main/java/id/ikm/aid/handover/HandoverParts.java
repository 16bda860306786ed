package id.ikm.aid.handover;

import id.ikm.aid.handover.party.Party;
import id.ikm.aid.handover.seal.PartText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A handover as its seal is made over it: part by part, each always written alike (docs/verifying-a-handover.md). */
class HandoverParts {

    private HandoverParts() {}

    /** As it is now in the database, under the seal that was made over it. */
    static List<PartText> of(Handover handover) {
        return of(handover, handover.seal().sealedBy(), handover.seal().sealedAt());
    }

    static List<PartText> of(Handover handover, String sealedBy, Instant sealedAt) {
        return List.of(
                PartText.of("occasion", occasion(handover)),
                PartText.of("recipient", recipient(handover)),
                PartText.of("items", items(handover)),
                PartText.of(
                        "basis",
                        fields(
                                "applicationId",
                                handover.applicationId(),
                                "basis",
                                handover.basis(),
                                "funding",
                                handover.funding())),
                PartText.of("scene", fields("scene", handover.scene())),
                PartText.of(
                        "parties",
                        fields(
                                "parties",
                                handover.parties().all().stream()
                                        .map(HandoverParts::party)
                                        .toList())),
                PartText.of("evidence", handover.evidence()),
                PartText.of(
                        "recording",
                        fields(
                                "recordedBy", handover.recording().by(),
                                "recordedAt", handover.recording().at().toString(),
                                "sealedBy", sealedBy,
                                "sealedAt", sealedAt.toString())));
    }

    private static Map<String, Object> occasion(Handover handover) {
        var occasion = handover.occasion();
        return fields(
                "id", handover.id(),
                "number", occasion.number(),
                "handedOverOn", occasion.handedOverOn().toString(),
                "ceremony", occasion.ceremony(),
                "regionCode", occasion.regionCode().value());
    }

    private static Map<String, Object> recipient(Handover handover) {
        var recipient = handover.recipient();
        return fields(
                "kind", recipient.kind(),
                "id", recipient.id(),
                "name", recipient.name(),
                "industry", handover.industryRecipient(),
                "waiverReason", handover.waiverReason());
    }

    private static Map<String, Object> items(Handover handover) {
        return fields(
                "items", handover.items().stream().map(HandoverParts::item).toList(),
                "totalValue", handover.totalValue());
    }

    private static Map<String, Object> item(Item item) {
        return fields(
                "name", item.name(),
                "category", item.category(),
                "quantity", plain(item.quantity()),
                "unit", item.unit(),
                "unitValue", item.unitValue(),
                "serialNumber", item.serialNumber(),
                "brand", item.brand(),
                "specification", item.specification(),
                "condition", item.condition(),
                "equipmentId", item.equipmentId());
    }

    /** Of what is encrypted the hash of the ciphertext: whoever may not read it can verify it all the same. */
    private static Map<String, Object> party(Party party) {
        var sealed = fields("as", party.as(), "post", party.post());
        party.particulars()
                .fields()
                .forEach((field, text) -> sealed.put(
                        field.name(), fields("mask", text.mask(), "sealedSha256", PartText.sha256(text.sealed()))));
        return sealed;
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** Names and values by turns; unknown is null and stands there. */
    private static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
