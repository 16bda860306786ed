package id.ikm.registry.together;

import id.ikm.registry.region.SearchName;
import id.ikm.web.region.RegionCode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** An address line of a regency as it is compared: without signs and in one spelling of what is often abbreviated. */
record AddressKey(String value) {

    private static final Map<String, String> SPELLINGS = Map.of(
            "jl",
            "jalan",
            "jln",
            "jalan",
            "gg",
            "gang",
            "kel",
            "kelurahan",
            "kec",
            "kecamatan",
            "dsn",
            "dusun",
            "nomor",
            "no");

    static AddressKey of(RegionCode region, String line) {
        var words = Arrays.stream(SearchName.of(line).value().split(" "))
                .map(word -> SPELLINGS.getOrDefault(word, word))
                .map(AddressKey::withoutLeadingZeros)
                .collect(Collectors.joining(" "));
        return new AddressKey(region.regency().orElse(region) + " " + words);
    }

    private static String withoutLeadingZeros(String word) {
        return word.replaceFirst("^0+(?=\\d)", "");
    }
}
