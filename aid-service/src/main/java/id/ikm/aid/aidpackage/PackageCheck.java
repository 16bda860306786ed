package id.ikm.aid.aidpackage;

import id.ikm.aid.aidpackage.criterion.Criterion;
import id.ikm.aid.budget.BudgetLineView;
import id.ikm.aid.budget.BudgetLines;
import id.ikm.web.access.RegionScope;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What is wrong with a package, and what is only odd. */
@ApplicationScoped
class PackageCheck {

    private static final int SHORTEST_SPECIFIC_PURPOSE = 20;

    private final AidPackages packages;
    private final BudgetLines lines;

    PackageCheck(AidPackages packages, BudgetLines lines) {
        this.packages = packages;
        this.lines = lines;
    }

    void demand(DescribeAidPackage command) {
        var terms = command.terms();
        var faults = new ArrayList<>(Criterion.faults(terms.criteria(), "/terms/criteria"));
        if (terms.submission().until().isBefore(terms.submission().from())) {
            faults.add(FieldFault.at("/terms/submission/until", "package.ends-before-it-begins"));
        }
        var types = new HashSet<String>();
        for (int i = 0; i < terms.checklist().size(); i++) {
            var type = terms.checklist().get(i).type();
            if (!types.add(type)) {
                faults.add(FieldFault.at("/terms/checklist/" + i + "/type", "package.code-twice", type));
            }
        }
        lines.demand(terms.budgetLineIds(), "/terms/budgetLineIds")
                .forEach(line -> faults.addAll(faults(line, command)));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    /** Money of the year, and of the region itself or of one that it lies in. */
    private static List<FieldFault> faults(BudgetLineView line, DescribeAidPackage command) {
        var pointer = "/terms/budgetLineIds";
        if (!new RegionScope(line.regionCode().value())
                .covers(command.regionCode().value())) {
            return List.of(FieldFault.at(pointer, "budget-line.unknown", line.id()));
        }
        return line.fiscalYear() == command.fiscalYear()
                ? List.of()
                : List.of(FieldFault.at(pointer, "package.money-of-another-year", line.title(), line.fiscalYear()));
    }

    /** A grant has a purpose that is set, and is not given every year again (DOMAIN 4.3). */
    Warnings warnings(AidPackage aid) {
        var warnings = new Warnings();
        if (aid.kind() != AidKind.GRANT) {
            return warnings;
        }
        if (aid.purpose().length() < SHORTEST_SPECIFIC_PURPOSE || aid.purpose().equalsIgnoreCase(aid.name())) {
            warnings.add("/purpose", "package.purpose-not-specific");
        }
        packages.grantOfTheYearBefore(aid)
                .ifPresent(name -> warnings.add("/fiscalYear", "package.every-year", name, aid.fiscalYear() - 1));
        return warnings;
    }
}
