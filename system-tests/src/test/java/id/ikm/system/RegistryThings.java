package id.ikm.system;

import id.ikm.demo.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Something of every kind that registry-service and training-service keep. */
final class RegistryThings {

    private final StrangeThings things;
    private final Api api;

    RegistryThings(StrangeThings things, Api api) {
        this.things = things;
        this.api = api;
    }

    void make() {
        businesses();
        peopleAround();
        whatIsSaidOfThem();
        products();
        trainings();
    }

    private void businesses() {
        Map<String, Object> business = things.named("Usaha");
        var id = things.make("businesses", "registry-officer", "/registry/v1/businesses", business);
        things.make("groups", "registry-officer", "/registry/v1/groups", business);
        things.make("offices", "admin", "/registry/v1/offices", things.named("Dinas"));
        things.make("clusters", "registry-officer", "/registry/v1/clusters", things.named("Sentra"));
        things.know(
                "duplicate-candidates", pairWith(things.make("registry-officer", "/registry/v1/businesses", business)));
        things.make(
                "reports",
                "registry-officer",
                "/registry/v1/businesses/" + id + "/reports",
                Map.of(
                        "period", Map.of("type", "YEARLY", "year", 2024, "number", 1),
                        "figures", Map.of("machines", List.of(Map.of("name", "Oven " + things.marker())))));
    }

    private void peopleAround() {
        things.make("people", "registry-officer", "/registry/v1/people", things.named("Siti"));
        things.body("leaders", Map.of("personId", things.id("people")));
        things.body("members", Map.of("member", Map.of("kind", "BUSINESS", "id", things.id("businesses"))));
        things.body("dissolution", Map.of("dissolvedOn", "2026-01-01", "reason", "uji"));
        things.body("managers", Map.of("kind", "OTHER", "name", "Koperasi"));
        things.body("facilities", Map.of("type", "MACHINES"));
        things.body(
                "reported-figures",
                Map.of("kind", "WORKERS", "range", Map.of("min", 9), "source", "uji", "reportedOn", "2026-01-01"));
        Map<String, Object> partner =
                Map.of("name", "Hotel " + things.marker(), "kind", "HOTEL", "regionCode", StrangeThings.ELSEWHERE);
        things.make("partners", "registry-officer", "/registry/v1/partners", partner);
        things.body("outlets", Map.of("name", "Galeri"));
    }

    private void whatIsSaidOfThem() {
        var business = Map.of("kind", "BUSINESS", "id", things.id("businesses"));
        things.make(
                "certificates",
                "registry-officer",
                "/registry/v1/certificates",
                Map.of("type", "SNI", "holder", business, "facts", Map.of("number", "SNI " + things.marker())));
        things.body("revocation", Map.of("revokedOn", "2026-01-01", "reason", "uji"));
        things.make(
                "aspirations",
                "registry-officer",
                "/registry/v1/aspirations",
                Map.of(
                        "speaker", business,
                        "theme", "PERMODALAN",
                        "text", "Modal " + things.marker(),
                        "saidOn", "2022-08-18",
                        "channel", "MEETING"));
        things.body("aspirations/follow-ups", Map.of("state", "CLOSED", "note", "uji"));
    }

    private void products() {
        var product = things.make(
                "products",
                "registry-officer",
                "/registry/v1/products",
                Map.of("businessId", things.id("businesses"), "facts", Map.of("name", "Produk " + things.marker())));
        var partner = things.id("partners");
        things.know("placements", placementAt(partner, product));
        things.body(
                "placements",
                Map.of("partnerId", partner, "outletId", UUID.randomUUID(), "productId", product, "term", Map.of()));
        things.body("prices", Map.of("amount", 1000, "since", "2026-01-01"));
        things.body("offer", Map.of("wish", "OFFICE"));
        for (var step : List.of("submission", "return", "suspension", "reinstatement", "removal")) {
            things.body("products/" + step, Map.of("on", "2026-01-01"));
        }
        things.body("products/publication", Map.of("on", "2026-01-01", "url", "https://katalog.example"));
    }

    private void trainings() {
        var session = Map.of("startsAt", "2026-03-07T02:00:00Z", "endsAt", "2026-03-07T09:00:00Z", "venue", "Balai");
        var training = things.make(
                "trainings",
                "training-officer",
                "/training/v1/trainings",
                Map.of(
                        "title",
                        "Pelatihan " + things.marker(),
                        "theme",
                        "BATIK",
                        "fiscalYear",
                        2026,
                        "regionCode",
                        StrangeThings.ELSEWHERE,
                        "capacity",
                        5,
                        "industryOnly",
                        false,
                        "sessions",
                        List.of(session)));
        things.make(
                "enrolments",
                "training-officer",
                "/training/v1/trainings/" + training + "/enrolments",
                Map.of("businessId", things.id("businesses")));
        things.partOf("trainings", things.id("enrolments"));
    }

    /** A second record of the same name is a candidate in the same moment. */
    private String pairWith(String businessId) {
        return api.get("registry-verifier", "/registry/v1/duplicate-candidates?business=" + businessId)
                .at("/data/0/id")
                .asText();
    }

    private String placementAt(String partner, String product) {
        var path = "/registry/v1/partners/" + partner;
        var outlet = api.act("registry-officer", path + "/outlets", Map.of("name", "Galeri"), "*")
                .at("/outlets/0/id")
                .asText();
        return things.make(
                "registry-officer",
                "/registry/v1/placements",
                Map.of("partnerId", partner, "outletId", outlet, "productId", product, "term", Map.of()));
    }
}
