package id.ikm.registry.directory.export;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import id.ikm.privacy.Purpose;
import id.ikm.registry.business.BusinessFilter;
import id.ikm.registry.business.BusinessView;
import id.ikm.registry.business.ExportingBusinesses;
import id.ikm.registry.directory.DirectoryEntry;
import id.ikm.registry.directory.intake.DirectoryEntries;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.RegionScope;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes what a search finds, portion by portion; each portion is read in a transaction of its own. */
@ApplicationScoped
class Exporting {

    private static final int PORTION = 500;

    /** {@code purpose} is null where no personal data are wanted. */
    record Search(BusinessFilter filter, RegionScope scope, Purpose purpose) {}

    private final ExportingBusinesses businesses;
    private final DirectoryEntries entries;
    private final OpeningPeople people;
    private final Regions regions;

    Exporting(ExportingBusinesses businesses, DirectoryEntries entries, OpeningPeople people, Regions regions) {
        this.businesses = businesses;
        this.entries = entries;
        this.people = people;
        this.regions = regions;
    }

    void write(Search search, ExportFormat format, OutputStream target) throws IOException {
        var columns = ExportColumn.of(search.purpose() != null);
        var names = new HashMap<RegionCode, String>();
        var known = new HashSet<RegionCode>();
        try (var writer = format.writer(target)) {
            writer.titles(columns);
            UUID after = null;
            for (var rows = next(search, after, names, known);
                    !rows.isEmpty();
                    rows = next(search, after, names, known)) {
                for (var row : rows) {
                    writer.row(columns.stream()
                            .map(column -> column.value().apply(row))
                            .toList());
                }
                writer.flush();
                after = rows.getLast().business().id();
            }
        }
    }

    private List<ExportedBusiness> next(
            Search search, UUID after, Map<RegionCode, String> names, Set<RegionCode> known) {
        return requiringNew().call(() -> {
            var found = businesses.next(search.filter(), search.scope(), after, PORTION);
            if (found.isEmpty()) {
                return List.of();
            }
            found.forEach(business -> learn(business, names, known));
            var ids = found.stream().map(BusinessView::id).toList();
            var kept = entries.of(ids);
            var persons = search.purpose() == null
                    ? Map.<UUID, DirectoryEntry.Person>of()
                    : people.open(search.purpose(), found);
            return found.stream()
                    .map(business -> exported(business, kept.get(business.id()), names, persons.get(business.id())))
                    .toList();
        });
    }

    private static ExportedBusiness exported(
            BusinessView business,
            DirectoryEntries.Kept kept,
            Map<RegionCode, String> names,
            DirectoryEntry.Person person) {
        return kept == null
                ? new ExportedBusiness(business, null, null, names, person)
                : new ExportedBusiness(business, kept.trade(), kept.figures(), names, person);
    }

    /** All names of a regency at once: the next rows are mostly of the same one. */
    private void learn(BusinessView business, Map<RegionCode, String> names, Set<RegionCode> known) {
        business.regionCode()
                .regency()
                .filter(known::add)
                .ifPresent(regency -> names.putAll(regions.namesWithin(regency)));
    }
}
