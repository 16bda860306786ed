package id.ikm.system;

import java.util.List;
import java.util.Map;

/** Something of every kind that aid-service keeps. */
final class AidThings {

    private final StrangeThings things;

    AidThings(StrangeThings things) {
        this.things = things;
    }

    void make() {
        things.make(
                "handovers",
                "aid-officer",
                "/aid/v1/handovers",
                Map.of(
                        "handedOverOn",
                        "2025-10-14",
                        "regionCode",
                        StrangeThings.ELSEWHERE,
                        "recipient",
                        Map.of("kind", "BUSINESS", "id", things.id("businesses")),
                        "items",
                        List.of(Map.of("name", "Oven " + things.marker(), "category", "OVEN"))));
    }
}
