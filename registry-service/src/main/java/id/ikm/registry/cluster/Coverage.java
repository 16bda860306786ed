package id.ikm.registry.cluster;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which villages of a city, regency or district have a cluster that is not closed, as counted on a day. */
public record Coverage(
        RegionCode regionCode,
        LocalDate asOf,
        long villages,
        long covered,

        @Schema(description = "With a cluster that is a sentra, not only a candidate")
        long coveredBySentra,

        @Schema(description = "Known by a district or the regency alone, so in no village's count")
        long clustersWithoutVillage,

        List<Village> data) {

    /** A kelurahan or desa, and what it has. */
    public record Village(RegionCode regionCode, String name, long clusters, long sentra, long units) {}

    /** The counts are of all villages, whichever are shown. */
    static Coverage of(RegionCode region, LocalDate day, long withoutVillage, List<Village> all, Boolean covered) {
        var shown = all.stream()
                .filter(village -> covered == null || covered == village.clusters() > 0)
                .toList();
        return new Coverage(
                region,
                day,
                all.size(),
                all.stream().filter(village -> village.clusters() > 0).count(),
                all.stream().filter(village -> village.sentra() > 0).count(),
                withoutVillage,
                shown);
    }
}
