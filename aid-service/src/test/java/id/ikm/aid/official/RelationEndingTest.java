package id.ikm.aid.official;

import static id.ikm.aid.official.OfficialFixtures.OFFICIALS;
import static id.ikm.aid.official.OfficialFixtures.aRelationTo;
import static id.ikm.aid.official.OfficialFixtures.anOfficial;
import static id.ikm.aid.official.OfficialFixtures.appointed;
import static id.ikm.aid.official.OfficialFixtures.as;
import static id.ikm.aid.official.OfficialFixtures.declared;
import static id.ikm.aid.official.OfficialFixtures.ended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.Announced;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RelationEndingTest {

    private final String subject = "official-" + UUID.randomUUID();
    private UUID official;

    @BeforeEach
    void declareARelation() {
        official = appointed(anOfficial(subject, null, null, null));
        declared(official, aRelationTo(UUID.randomUUID()));
    }

    @Test
    void staysOnRecordWithItsEndAndWhoeverRecordedIt() {
        ended(official, "2025-06-30").statusCode(200);

        as("any", "auditor", "12.09")
                .get(OFFICIALS + "/" + official)
                .then()
                .body("relations[0].relation", equalTo("SPOUSE"))
                .body("relations[0].end.on", equalTo("2025-06-30"))
                .body("relations[0].end.recordedBy", equalTo("registrar"));
        as("any", "auditor", "12.09")
                .get("/aid/v1/decisions?subject=" + official)
                .then()
                .body("data.find { it.act == 'END_RELATION' }.reason", equalTo("Bercerai"));
        var told = Announced.about(official, "ikm.aid.official", 3).getLast();
        assertThat(told.path("type").asText()).isEqualTo("ikm.aid.official.relationended.v1");
        assertThat(told.at("/data/official/endedRelations").asInt()).isEqualTo(1);
    }

    @Test
    void isNotTheOfficialsOwnWord() {
        ended(subject, official, 1, "2025-06-30").statusCode(422).body("detail", containsString("pejabat lain"));
        as(subject, "aid-officer", "12.09")
                .header("If-Match", "*")
                .body(Map.of("on", "2025-06-30", "reason", "Bercerai"))
                .post(OFFICIALS + "/" + official + "/relations/1/ending")
                .then()
                .statusCode(403);
    }

    @Test
    void endsOnceAndOnlyWhatWasDeclared() {
        ended("registrar", official, 2, "2025-06-30").statusCode(404);
        ended("registrar", official, 0, "2025-06-30").statusCode(404);
        ended(official, "2999-01-01").statusCode(400).body("errors[0].pointer", equalTo("/on"));
        ended(official, "2025-06-30").statusCode(200);
        ended(official, "2025-07-30").statusCode(409);
    }
}
