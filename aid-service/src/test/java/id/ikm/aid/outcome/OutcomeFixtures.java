package id.ikm.aid.outcome;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.budget.BudgetFixtures.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Handovers of history, each to a group of its own; what came of them is told as in Kendalsari (DOMAIN 9, AS-16). */
public final class OutcomeFixtures {

    public static final String PATH = "/aid/v1/outcomes";
    static final LocalDate DAY = LocalDate.of(2025, 3, 28);
    static final String BEFORE = """
            {"figures": {"production": {"min": 50, "max": 70, "unit": "t", "period": "YEAR"},
                         "turnover": {"min": 200000000, "max": 300000000, "period": "YEAR"}},
             "method": "REPORT", "source": "Antara", "measuredOn": "2025-03-28"}
            """;
    static final String AFTER = """
            {"figures": {"production": {"min": 400, "max": 700, "unit": "t", "period": "YEAR"},
                         "turnover": {"min": 1500000000, "max": 2000000000, "period": "YEAR"},
                         "workers": {"min": 200}},
             "method": "VISIT", "measuredBy": "Kepala Bidang", "measuredOn": "2025-09-28"}
            """;

    private OutcomeFixtures() {}

    public static UUID aHandover(String region, UUID group, LocalDate day) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> CDI.current()
                .select(EntityManager.class)
                .get()
                .createNativeQuery("""
                        insert into handover (id, handed_over_on, region_code, recipient_kind, recipient_id,
                                              recipient_name, recorded_by, recorded_at, version)
                        values (?1, ?2, ?3, 'GROUP', ?4, 'Kelompok', 'test', now(), 0)
                        """)
                .setParameter(1, id)
                .setParameter(2, day)
                .setParameter(3, region)
                .setParameter(4, group)
                .executeUpdate());
        return id;
    }

    static String aPlan(UUID handover, UUID group, LocalDate day) {
        return """
                {"subjectKind": "HANDOVER", "subjectId": "%s", "recipient": {"kind": "GROUP", "id": "%s"},
                 "handedOverOn": "%s"}
                """.formatted(handover, group, day);
    }

    /** The id of an outcome whose follow-ups are planned. */
    public static String planned(String region, LocalDate day) {
        var group = aKnownGroup(region, "24202");
        var handover = aHandover(region, group, day);
        return as("aid-officer", "*")
                .body(aPlan(handover, group, day))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse measure(String id, String what, String body) {
        return as("aid-officer", "*")
                .header("If-Match", "*")
                .body(body)
                .put(PATH + "/" + id + what)
                .then();
    }
}
