package id.ikm.aid.handover;

import static io.restassured.RestAssured.given;

import id.ikm.aid.finding.Waiver;
import id.ikm.aid.handover.evidence.Scene;
import id.ikm.aid.handover.party.NamedParties;
import id.ikm.aid.recipient.Candidate;
import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.testkit.Tokens;
import id.ikm.web.problem.Text;
import id.ikm.web.region.RegionCode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Valid by default and unique, so tests share a database without cleaning it. */
class HandoverFixtures {

    static final String PATH = "/aid/v1/handovers";
    static final RegionCode SIMPANG_EMPAT = new RegionCode("12.09.12");
    static final RegionCode BANYUASIN = new RegionCode("16.07");
    static final LocalDate DAY = LocalDate.of(2025, 10, 14);

    /** As the report of a ceremony tells it: no number, no quantity, no value. */
    static RecordHandover aHandoverTo(RecipientKind kind, UUID recipient) {
        return aHandover(kind, recipient, null, SIMPANG_EMPAT, DAY, null, null);
    }

    static RecordHandover aNumberedHandover(String number, RegionCode region, RecipientKind kind, UUID recipient) {
        return aHandover(kind, recipient, number, region, DAY, null, null);
    }

    /** With what an approver takes upon himself. */
    static RecordHandover aWaivedHandover(RecipientKind kind, UUID recipient, String reason) {
        return aHandover(kind, recipient, null, SIMPANG_EMPAT, DAY, null, new Waiver(reason));
    }

    static RecordHandover aHandoverAt(String ceremony, LocalDate day, RecipientKind kind, UUID recipient) {
        return aHandover(kind, recipient, null, SIMPANG_EMPAT, day, ceremony, null);
    }

    static RecordHandover aHandoverOf(List<Item> items, UUID group) {
        var to = new RecipientReference(RecipientKind.GROUP, group);
        return new RecordHandover(null, DAY, null, SIMPANG_EMPAT, to, items, null, null, null, null, null, null, null);
    }

    static RecordHandover aHandoverOf(String category, String number, UUID group) {
        var to = new RecipientReference(RecipientKind.GROUP, group);
        var items = List.of(Item.named("Mesin", category, null, null, null));
        return new RecordHandover(
                number, DAY, null, SIMPANG_EMPAT, to, items, null, null, null, null, null, null, null);
    }

    static RecordHandover aHandoverIn(RegionCode region, LocalDate day) {
        return aHandover(RecipientKind.GROUP, UUID.randomUUID(), null, region, day, null, null);
    }

    static Item anItem(String quantity, Long unitValue) {
        var amount = quantity == null ? null : new BigDecimal(quantity);
        return Item.named("Mesin cetak", "PRINTING", amount, "unit", unitValue);
    }

    /** On papers that stand in for a decree and an agreement of this service. */
    static RecordHandover aHandoverBasedOn(Basis basis, UUID group, Waiver waiver) {
        var to = new RecipientReference(RecipientKind.GROUP, group);
        var items = List.of(anItem(null, null));
        return new RecordHandover(
                null, DAY, null, SIMPANG_EMPAT, to, items, null, basis, null, null, null, null, waiver);
    }

    /** With people and a place. */
    static RecordHandover aFullHandover(UUID group, NamedParties parties) {
        var to = new RecipientReference(RecipientKind.GROUP, group);
        var number = "BAST/" + UUID.randomUUID();
        var scene = new Scene("Aula Kantor Camat", null);
        return new RecordHandover(
                number,
                DAY,
                null,
                SIMPANG_EMPAT,
                to,
                List.of(anItem("2", 1_500_000L)),
                null,
                null,
                null,
                scene,
                parties,
                null,
                null);
    }

    private static RecordHandover aHandover(
            RecipientKind kind,
            UUID recipient,
            String number,
            RegionCode region,
            LocalDate day,
            String ceremony,
            Waiver waiver) {
        var to = new RecipientReference(kind, recipient);
        var items = List.of(anItem(null, null));
        return new RecordHandover(number, day, ceremony, region, to, items, null, null, null, null, null, null, waiver);
    }

    static Candidate aCandidate(Boolean industry, String hindrance) {
        var recipient = new Recipient(RecipientKind.GROUP, UUID.randomUUID(), "Selawan Asri");
        return new Candidate(recipient, "12.09.20.1006", industry, hindrance == null ? null : Text.of(hindrance));
    }

    static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }

    static RequestSpecification asOfficer() {
        return as("aid-officer", "12.09");
    }

    /** The id of a handover that is recorded through the API. */
    static String recorded(RecordHandover command) {
        return as("aid-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
