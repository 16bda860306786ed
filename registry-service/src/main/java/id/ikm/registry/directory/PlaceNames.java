package id.ikm.registry.directory;

import id.ikm.registry.region.SearchName;
import id.ikm.web.problem.Text;
import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the region of "kelurahan" and "kecamatan" inside one regency. Names are no keys (DOMAIN 1.2): what is unknown
 * there, or has two bearers, is left at the level above that is certain.
 */
public class PlaceNames {

    private static final Pattern DESIGNATION =
            Pattern.compile("^(?:kecamatan|kec|kelurahan|kel|desa|ds|nagari|gampong|kampung|distrik)\\s+(?=\\S)");

    private final RegionCode regency;
    private final Map<String, List<RegionCode>> districts = new HashMap<>();
    private final Map<String, List<RegionCode>> villages = new HashMap<>();

    public PlaceNames(RegionCode regency, Map<RegionCode, String> names) {
        this.regency = regency;
        names.forEach((code, name) -> {
            if (code.level() == RegionLevel.DISTRICT) {
                keys(name).forEach(key -> districts.merge(key, List.of(code), PlaceNames::both));
            } else if (code.level() == RegionLevel.VILLAGE) {
                keys(name).forEach(key -> villages.merge(key, List.of(code), PlaceNames::both));
            }
        });
    }

    /** Either name may be null. */
    public Place find(String districtName, String villageName) {
        if (districtName == null) {
            return villageName == null
                    ? new Place(regency, Text.of("directory.place-missing"))
                    : only(villageName, candidates(villages, villageName), regency);
        }
        var found = candidates(districts, districtName);
        if (found.size() != 1) {
            return new Place(regency, doubt("directory.district", districtName, found));
        }
        var district = found.getFirst();
        return villageName == null
                ? new Place(district, null)
                : only(
                        villageName,
                        candidates(villages, villageName).stream()
                                .filter(village -> village.isUnder(district))
                                .toList(),
                        district);
    }

    private static Place only(String name, List<RegionCode> found, RegionCode above) {
        return found.size() == 1
                ? new Place(found.getFirst(), null)
                : new Place(above, doubt("directory.village", name, found));
    }

    private static Text doubt(String key, String name, List<RegionCode> found) {
        return Text.of(found.isEmpty() ? key + "-unknown" : key + "-ambiguous", name, found.size());
    }

    private static List<RegionCode> candidates(Map<String, List<RegionCode>> names, String name) {
        return keys(name)
                .map(key -> names.getOrDefault(key, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** As written, without what it is, and without spaces, which are often too many or too few. */
    private static Stream<String> keys(String name) {
        var whole = SearchName.of(name).value();
        var bare = DESIGNATION.matcher(whole).replaceFirst("");
        return Stream.of(whole.replace(" ", ""), bare.replace(" ", "")).distinct();
    }

    private static List<RegionCode> both(List<RegionCode> some, List<RegionCode> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
