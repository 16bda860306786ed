package id.ikm.aid.aidpackage;

import static id.ikm.aid.budget.BudgetFixtures.YEAR;
import static id.ikm.aid.budget.BudgetFixtures.as;

import id.ikm.aid.aidpackage.criterion.Criterion;
import id.ikm.aid.aidpackage.criterion.Fact;
import id.ikm.aid.aidpackage.criterion.Scoring;
import id.ikm.aid.aidpackage.eligibility.Eligibility;
import id.ikm.aid.aidpackage.naming.TwoNames;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.web.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Packages that are valid and have a name and a category of their own. */
public final class PackageFixtures {

    public static final String PACKAGES = "/aid/v1/packages";

    private PackageFixtures() {}

    public static DescribeAidPackage aPackage() {
        return aPackageOf(YEAR, "CAT-" + UUID.randomUUID(), Set.of());
    }

    public static DescribeAidPackage aPackagePaidFrom(UUID... lines) {
        return aPackageOf(YEAR, "CAT-" + UUID.randomUUID(), Set.of(lines));
    }

    public static DescribeAidPackage aPackageOf(int year, String category, Set<UUID> lines) {
        return aPackageScoredBy(
                year, category, lines, List.of(byPoints("NEED", 60, 10), byFact("MEMBERS", 40, Fact.MEMBERS, 5, 25)));
    }

    public static DescribeAidPackage aPackageScoredBy(List<Criterion> criteria) {
        return aPackageScoredBy(YEAR, "CAT-" + UUID.randomUUID(), Set.of(), criteria);
    }

    private static DescribeAidPackage aPackageScoredBy(
            int year, String category, Set<UUID> lines, List<Criterion> criteria) {
        var terms = new PackageTerms(
                List.of(new WantedItem("Mesin cetak", category, new BigDecimal("1"), "unit")),
                10,
                new SubmissionPeriod(LocalDate.of(year, 1, 2), LocalDate.of(year, 3, 31)),
                lines,
                new Eligibility(Set.of(RecipientKind.GROUP), List.of(), false, 5, null),
                "Kelompok dengan anggota terbanyak didahulukan",
                criteria,
                List.of(new ChecklistEntry("PROPOSAL", true, new TwoNames("Proposal", "Proposal"))),
                null);
        return describe(terms, AidKind.GRANT, year);
    }

    public static DescribeAidPackage describe(PackageTerms terms, AidKind kind, int year) {
        return new DescribeAidPackage(
                "Mesin cetak " + UUID.randomUUID(),
                "Kapasitas cetak kelompok grafika di Simpang Empat",
                kind,
                new RegionCode("12.09"),
                null,
                year,
                terms);
    }

    public static Criterion byPoints(String code, int weight, int maximum) {
        var scoring = new Scoring(Scoring.By.POINTS, maximum, null, null, null);
        return new Criterion(code, new TwoNames("Kebutuhan", "Need"), weight, scoring);
    }

    public static Criterion byFact(String code, int weight, Fact fact, int worst, int best) {
        var scoring = new Scoring(Scoring.By.FACT, null, fact, BigDecimal.valueOf(worst), BigDecimal.valueOf(best));
        return new Criterion(code, new TwoNames("Anggota", "Members"), weight, scoring);
    }

    public static UUID drafted(DescribeAidPackage command) {
        String id = as("aid-officer", "*")
                .body(command)
                .post(PACKAGES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    /** Opened by another officer than the one who wrote it. */
    public static UUID opened(DescribeAidPackage command) {
        var id = drafted(command);
        as("aid-approver", "*")
                .header("If-Match", "\"0\"")
                .post(PACKAGES + "/" + id + "/opening")
                .then()
                .statusCode(200);
        return id;
    }
}
