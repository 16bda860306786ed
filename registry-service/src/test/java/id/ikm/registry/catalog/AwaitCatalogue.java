package id.ikm.registry.catalog;

import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;

/** The keeper needs a moment. */
public final class AwaitCatalogue {

    public static final String PATH = "/catalog/v1/products/";

    private AwaitCatalogue() {}

    public static void published(String... ids) {
        for (var id : ids) {
            is(id, 200);
        }
    }

    public static void withdrawn(String id) {
        is(id, 410);
    }

    private static void is(String id, int status) {
        soon().untilAsserted(() -> given().get(PATH + id).then().statusCode(status));
    }
}
