package id.ikm.aid.official;

import static id.ikm.aid.official.OfficialFixtures.aRelationTo;
import static id.ikm.aid.official.OfficialFixtures.anOfficial;
import static id.ikm.aid.official.OfficialFixtures.appointed;
import static id.ikm.aid.official.OfficialFixtures.declared;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.aid.Announced;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class OfficialEventTest {

    @Test
    void tellsAPostAndNeitherWhoItIsNorToWhomItIsRelated() throws Exception {
        var id = appointed(anOfficial("rina", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
        declared(id, aRelationTo(UUID.randomUUID()));

        var last = Announced.about(id, "ikm.aid.official", 2).getLast();

        assertThat(last.path("type").asText()).isEqualTo("ikm.aid.official.relationdeclared.v1");
        assertThat(last.path("data")).isEqualTo(new ObjectMapper().readTree("""
                {"official": {"id": "%s", "version": 1, "post": "Kepala Bidang Industri", "officeId": null,
                 "regionCode": "12.09", "since": "2024-01-02", "until": null, "declaredRelations": 1,
                 "endedRelations": 0}}
                """.formatted(id)));
    }
}
