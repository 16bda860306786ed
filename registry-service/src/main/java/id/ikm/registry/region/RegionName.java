package id.ikm.registry.region;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionLevel;
import java.util.Map;
import java.util.Optional;

/** A name as people write it, perhaps with what the region is before it: {@code Kec. Simpang Empat}. */
record RegionName(Optional<RegionLevel> level, SearchName name) {

    private static final int SHORTEST = 2;

    /** Words that stand before names without belonging to them; Kota does belong, in hundreds of villages' names. */
    private static final Map<String, RegionLevel> DESIGNATIONS = Map.ofEntries(
            Map.entry("provinsi", RegionLevel.PROVINCE),
            Map.entry("prov", RegionLevel.PROVINCE),
            Map.entry("kabupaten", RegionLevel.REGENCY),
            Map.entry("kab", RegionLevel.REGENCY),
            Map.entry("kecamatan", RegionLevel.DISTRICT),
            Map.entry("kec", RegionLevel.DISTRICT),
            Map.entry("distrik", RegionLevel.DISTRICT),
            Map.entry("kelurahan", RegionLevel.VILLAGE),
            Map.entry("kel", RegionLevel.VILLAGE),
            Map.entry("desa", RegionLevel.VILLAGE));

    static RegionName of(String text) {
        var name = SearchName.of(text);
        if (name.value().length() < SHORTEST) {
            throw new InvalidRequest("?q", "region-name.too-short");
        }
        var words = name.value().split(" ", 2);
        var level = DESIGNATIONS.get(words[0]);
        return level == null || words.length == 1
                ? new RegionName(Optional.empty(), name)
                : new RegionName(Optional.of(level), new SearchName(words[1]));
    }
}
