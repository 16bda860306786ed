package id.ikm.aid.application.sheet;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.ikm.aid.aidpackage.AidPackage;
import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.aid.application.Applications;
import id.ikm.aid.application.DraftingApplication;
import id.ikm.sheet.SheetTable;
import id.ikm.web.access.Caller;
import id.ikm.web.access.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;

/** Takes an office's list of proposals: all its new rows are drafted, or none while a row is wrong. */
@ApplicationScoped
class ImportingApplications {

    private static final int LONGEST_SECONDS = 300;

    private final Applications applications;
    private final AidPackages packages;
    private final SortingProposals sorting;
    private final DraftingApplication drafting;
    private final Caller caller;

    ImportingApplications(
            Applications applications,
            AidPackages packages,
            SortingProposals sorting,
            DraftingApplication drafting,
            Caller caller) {
        this.applications = applications;
        this.packages = packages;
        this.sorting = sorting;
        this.drafting = drafting;
        this.caller = caller;
    }

    ProposalReport take(UUID packageId, SheetTable<ProposalColumn> table, boolean commit, Locale locale) {
        return requiringNew().timeout(LONGEST_SECONDS).call(() -> taken(packageId, table, commit, locale));
    }

    private ProposalReport taken(UUID packageId, SheetTable<ProposalColumn> table, boolean commit, Locale locale) {
        var aidPackage = packages.demand(packageId, "?package");
        var sorted = sorting.sort(packageId, region(aidPackage), table.rows());
        boolean committing = commit && sorted.stream().noneMatch(row -> row.is(ProposalRow.Outcome.WRONG));
        var told =
                committing ? sorted.stream().map(row -> drafted(packageId, row)).toList() : sorted;
        var counts = told.stream().collect(groupingBy(SortedProposal::outcome, TreeMap::new, counting()));
        return new ProposalReport(
                packageId,
                committing,
                counts,
                table.ignored(),
                told.stream().map(row -> row.told(locale)).toList());
    }

    private SortedProposal drafted(UUID packageId, SortedProposal row) {
        if (!row.is(ProposalRow.Outcome.NEW)) {
            return row;
        }
        var id = drafting.draft(row.draft(packageId)).id();
        applications.letGo();
        return row.drafted(id);
    }

    /** The smaller of the caller's and the package's. */
    private String region(AidPackage aidPackage) {
        var where = aidPackage.regionCode().value();
        if (new RegionScope(where).covers(caller.scope().region())) {
            return caller.scope().region();
        }
        caller.scope().demand(where, "?package");
        return where;
    }
}
