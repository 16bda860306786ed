package id.ikm.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code ./ikm demo}: loads the example programmes and prints what reporting-service says about them. */
public class Demo {

    private static final String ANALYST = "reporting-analyst";
    private static final int CATCH_UP_TRIES = 100;

    private final Api api;

    public Demo(Api api) {
        this.api = api;
    }

    /** @param args addresses of the gateway and of the issuer */
    public static void main(String[] args) {
        var demo = new Demo(new Api(args[0], args[1]));
        try {
            demo.load();
            demo.report();
        } catch (RuntimeException e) {
            System.err.println("demo: " + e.getMessage());
            System.exit(1);
        }
    }

    /** How many things were not there before; a second run gives 0. */
    public int load() {
        int created = 0;
        for (var name : Programme.ALL) {
            var programme = new Programme(api, name);
            int now = programme.load();
            System.out.printf("%-28s %s  %d new%n", programme.office(), programme.region(), now);
            created += now;
        }
        return created;
    }

    public JsonNode handoversOfAsahan() {
        return api.get(ANALYST, "/reporting/v1/indicators/handovers?region=12.09&from=2025-10-01&to=2025-10-31");
    }

    public JsonNode businesses(String region) {
        return api.get(ANALYST, "/reporting/v1/indicators/businesses?region=" + region);
    }

    public JsonNode trainingsOfMedan() {
        return api.get(ANALYST, "/reporting/v1/indicators/trainings?region=12.71&fiscalYear=2022");
    }

    public JsonNode overlapOfKutaiTimur() {
        return api.get("registry-officer", "/registry/v1/overlap?region=64.08");
    }

    public JsonNode aspirationsOfBanyuasin() {
        return api.get("registry-officer", "/registry/v1/aspirations/themes?region=16.07");
    }

    public JsonNode offeredProducts(String region) {
        return api.get("registry-officer", "/registry/v1/products?status=OFFERED&region=" + region);
    }

    /** AS-8: of a product that lacks nothing and of one that does. */
    public JsonNode readinessOfBanyuasin(String product) {
        var found = api.get("registry-officer", "/registry/v1/products?region=16.07&q=" + Api.encoded(product));
        var id = found.at("/data/0/id").asText();
        return api.get("registry-officer", "/registry/v1/products/" + id + "/readiness?catalogue=V5_LOCAL");
    }

    public JsonNode coverageOfMedan() {
        return api.get("registry-officer", "/registry/v1/clusters/coverage?region=12.71&covered=true");
    }

    public JsonNode sentraOfJombang() {
        var found = api.get("registry-officer", "/registry/v1/clusters?region=35.17&q=slag%20aluminium");
        return api.get(
                "registry-officer",
                "/registry/v1/clusters/" + found.at("/data/0/id").asText());
    }

    /** One machine from the budget line that paid for it to what came of it. */
    public JsonNode passportOfMedan() {
        var found = api.get("auditor", "/aid/v1/equipment?region=12.71&inventoryNumber=CONTOH-2022-01");
        return api.get("auditor", "/aid/v1/equipment/" + found.at("/data/0/id").asText() + "/passport");
    }

    public JsonNode stockOfMedan() {
        return api.get("auditor", "/aid/v1/equipment-stock?region=12.71");
    }

    /** AS-7: what each lender has of the total. */
    public JsonNode creditOfBanyuasin() {
        return api.get("auditor", "/aid/v1/credit-disbursements/summary?region=16.07&year=2022");
    }

    public JsonNode findings(String region) {
        return api.get("auditor", "/aid/v1/findings?region=" + region);
    }

    public JsonNode overdueFollowUps(String region) {
        return api.get("auditor", "/aid/v1/outcomes/follow-ups?overdue=true&region=" + region);
    }

    private void report() {
        awaitReporting();
        System.out.println();
        System.out.println("What reporting-service says:");
        print("Businesses, Asahan (12.09)", businesses("12.09"));
        print("Businesses, Medan (12.71)", businesses("12.71"));
        print("Handovers, Asahan, October 2025", handoversOfAsahan());
        print("Trainings, Medan, 2022", trainingsOfMedan());
        System.out.println();
        System.out.println("What registry-service says:");
        print("UMKM and IKM, Kutai Timur (64.08)", overlapOfKutaiTimur());
        print("Problems and hopes, Banyuasin (16.07)", aspirationsOfBanyuasin());
        print("Ready for the local catalogue? Songket, Banyuasin (16.07)", readinessOfBanyuasin("selendang songket"));
        print("Ready for the local catalogue? Kemplang, Banyuasin (16.07)", readinessOfBanyuasin("kemplang panggang"));
        print("Villages with a cluster, Medan (12.71)", coverageOfMedan());
        print("Sentra of Kendalsari, Jombang (35.17)", sentraOfJombang());
        System.out.println();
        System.out.println("What aid-service says:");
        print("Credit (KUR) to August 2022, Banyuasin (16.07)", creditOfBanyuasin());
        print("Findings, Asahan (12.09)", findings("12.09"));
        print("Machines of the office in stock, Medan (12.71)", stockOfMedan());
        print("One machine from budget line to follow-up, Medan (12.71)", passportOfMedan());
    }

    /** Reporting follows the events within moments; what the demo loaded last is waited for. */
    private void awaitReporting() {
        for (int i = 0; i < CATCH_UP_TRIES; i++) {
            boolean there = handoversOfAsahan().path("handovers").asInt() >= 4
                    && trainingsOfMedan().path("enrolments").asInt() >= 3
                    && businesses("12.71").path("total").asInt() >= 5;
            if (there) {
                return;
            }
            Api.pause();
        }
        System.out.println("Reporting has not caught up yet; the figures below are what it knows now.");
    }

    private static void print(String title, JsonNode figures) {
        System.out.println();
        System.out.println(title);
        System.out.println(figures.toPrettyString());
    }
}
