package id.ikm.registry.product;

import static id.ikm.registry.product.ProductFixtures.aBusinessIn;
import static id.ikm.registry.product.ProductFixtures.aProductOf;
import static id.ikm.registry.product.ProductFixtures.as;
import static id.ikm.registry.product.ProductFixtures.idOf;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ProductMoveTest {

    @Test
    void aProductLiesWhereItsBusinessDoes() {
        var business = aBusinessIn("12.09.12");
        var path = aProductOf(business);
        as("registry-officer", "12")
                .header("If-Match", "*")
                .body(Map.of("name", "Pindah " + UUID.randomUUID(), "regionCode", "12.71.01", "reason", "pindah"))
                .put("/registry/v1/businesses/" + business)
                .then()
                .statusCode(200);

        as("auditor", "12.09").get(path).then().statusCode(404);
        as("auditor", "12.71").get(path).then().body("regionCode", equalTo("12.71.01"), "version", equalTo(1));
        try (var topic = new TopicReader("ikm.registry.product")) {
            var events = new ArrayList<JsonPath>();
            soon().untilAsserted(() -> {
                topic.poll().stream()
                        .filter(message -> message.key().equals(idOf(path)))
                        .forEach(message ->
                                events.add(new JsonPath(new String(message.value(), StandardCharsets.UTF_8))));
                assertThat(events).hasSize(2);
            });
            assertThat(events.get(0).getString("data.product.brand")).isEqualTo("Mekar");
            assertThat(events.get(1).getString("type")).isEqualTo("ikm.registry.product.moved.v1");
            assertThat(events.get(1).getString("region")).isEqualTo("12.71.01");
        }
    }
}
