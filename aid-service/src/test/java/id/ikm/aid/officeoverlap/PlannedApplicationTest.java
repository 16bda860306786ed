package id.ikm.aid.officeoverlap;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.aidpackage.PackageFixtures.PACKAGES;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.broughtTo;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.officeoverlap.PlanFixtures.OVERLAPS;
import static id.ikm.aid.officeoverlap.PlanFixtures.PLANS;
import static id.ikm.aid.officeoverlap.PlanFixtures.flagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.aid.aidpackage.PackageFixtures;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.testkit.LocalStack;
import id.ikm.web.region.RegionCode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PlannedApplicationTest {

    @Inject
    ObjectMapper json;

    @Test
    void isWhatTheOfficeOfItsPackagePlansUntilItEndsWithoutAid() throws Exception {
        var group = aKnownGroup("12.09.12", null);
        var application = drafted(aDraft(aPackageOf(UUID.randomUUID()), group));
        var recipient = new RecipientReference(RecipientKind.GROUP, group);
        var other = new RecordPlannedAid(
                UUID.randomUUID(), new RegionCode("12.09"), 2025, recipient, "Kemasan", "RKPD 2025");
        as("aid-officer", "12.09").body(other).post(PLANS).then().statusCode(201);
        overlaps(not(hasItem(group.toString())));

        broughtTo(application, "/submission");

        overlaps(hasItem(group.toString()));
        assertThat(flagged("12.09", UUID.fromString(application))).hasSize(1);

        broughtTo(application, "/cancellation");

        overlaps(not(hasItem(group.toString())));
    }

    private static void overlaps(org.hamcrest.Matcher<?> expected) {
        as("auditor", "12.09").get(OVERLAPS).then().statusCode(200).body("data.partyId", expected);
    }

    private UUID aPackageOf(UUID office) throws JsonProcessingException {
        var body = json.writeValueAsString(PackageFixtures.aPackage())
                .replace("\"officeId\":null", "\"officeId\":\"" + office + "\"");
        String id = as("aid-officer", "12.09")
                .body(body)
                .post(PACKAGES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("aid-approver", "12.09")
                .header("If-Match", "\"0\"")
                .post(PACKAGES + "/" + id + "/opening")
                .then()
                .statusCode(200);
        return UUID.fromString(id);
    }
}
