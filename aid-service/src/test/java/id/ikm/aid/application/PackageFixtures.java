package id.ikm.aid.application;

import static id.ikm.aid.application.ApplicationFixtures.as;

import id.ikm.aid.budget.BudgetFixtures;
import java.util.UUID;

/** Packages of aid that are open, with a budget line of their own. */
public final class PackageFixtures {

    public static final String PATH = "/aid/v1/packages";

    private static final String CRITERIA = """
            [{"code": "NEED", "names": {"id": "Kebutuhan", "en": "Need"}, "weight": 60,
              "scoring": {"by": "POINTS", "maximumPoints": 10}},
             {"code": "MEMBERS", "names": {"id": "Anggota", "en": "Members"}, "weight": 40,
              "scoring": {"by": "FACT", "fact": "MEMBERS", "worst": 0, "best": 4}}]
            """;

    private PackageFixtures() {}

    /** What a package has that tests care about; the rest is valid. */
    public record Terms(
            String kind,
            String region,
            Integer quota,
            UUID budgetLine,
            String criteria,
            String checklist,
            String months) {

        public static Terms of(UUID budgetLine) {
            return new Terms("GRANT", "12.09", null, budgetLine, CRITERIA, "[]", "null");
        }

        public Terms quota(int most) {
            return new Terms(kind, region, most, budgetLine, criteria, checklist, months);
        }

        public Terms kind(String other) {
            return new Terms(other, region, quota, budgetLine, criteria, checklist, months);
        }

        public Terms requiring(String type) {
            var entry = """
                    [{"type": "%s", "required": true, "names": {"id": "Surat", "en": "Letter"}}]
                    """.formatted(type);
            return new Terms(kind, region, quota, budgetLine, criteria, entry, months);
        }

        public Terms unscored() {
            return new Terms(kind, region, quota, budgetLine, "[]", checklist, months);
        }

        public Terms measuredAfter(String months) {
            return new Terms(kind, region, quota, budgetLine, criteria, checklist, months);
        }
    }

    public static UUID aBudgetLineOf(long amount) {
        return BudgetFixtures.entered(BudgetFixtures.aLineOf(amount));
    }

    public static UUID anOpenPackage() {
        return opened(Terms.of(aBudgetLineOf(1_000_000_000)));
    }

    public static UUID opened(Terms terms) {
        var drafted = as("aid-officer", terms.region())
                .body(body(terms))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract();
        as("aid-approver", terms.region())
                .header("If-Match", drafted.header("ETag"))
                .post(PATH + "/" + drafted.path("id") + "/opening")
                .then()
                .statusCode(200);
        return UUID.fromString(drafted.path("id"));
    }

    private static String body(Terms terms) {
        return """
                {"name": "Mesin tepat guna %s", "purpose": "Menaikkan kapasitas kelompok industri pangan",
                 "kind": "%s", "regionCode": "%s", "fiscalYear": 2025,
                 "terms": {"items": [{"name": "Mesin cetak", "category": "PRINTING", "quantity": 1, "unit": "unit"}],
                           "quota": %s, "submission": {"from": "2025-01-01", "until": "2025-12-31"},
                           "budgetLineIds": %s,
                           "eligibility": {"recipientKinds": ["BUSINESS", "GROUP"], "regions": [],
                                           "industryRequired": false},
                           "criteria": %s, "checklist": %s, "followUpMonths": %s}}
                """.formatted(
                        UUID.randomUUID(),
                        terms.kind(),
                        terms.region(),
                        terms.quota(),
                        terms.budgetLine() == null ? "[]" : "[\"" + terms.budgetLine() + "\"]",
                        terms.criteria(),
                        terms.checklist(),
                        terms.months());
    }
}
