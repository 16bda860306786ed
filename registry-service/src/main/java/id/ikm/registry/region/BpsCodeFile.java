package id.ikm.registry.region;

import id.ikm.job.CsvFile;
import id.ikm.job.CsvRow;
import id.ikm.job.RowFaults;
import id.ikm.web.problem.InvalidValue;
import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionLevel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An operator's list of BPS and postal codes by Kemendagri code, checked row by row. */
class BpsCodeFile {

    record Entry(RegionCode code, String bpsCode, String postalCode, long row) {}

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final Map<RegionLevel, Pattern> BPS_CODES = Map.of(
            RegionLevel.PROVINCE, Pattern.compile("\\d{2}"),
            RegionLevel.REGENCY, Pattern.compile("\\d{4}"),
            RegionLevel.DISTRICT, Pattern.compile("\\d{7}"),
            RegionLevel.VILLAGE, Pattern.compile("\\d{10}"));

    private final RowFaults faults = new RowFaults();
    private final Map<RegionCode, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Long> bpsCodes = new HashMap<>();

    /** Refuses the file where a row is wrong, or names a region that is not among the known ones. */
    static List<Entry> read(byte[] content, KnownCodes known) {
        var file = new BpsCodeFile();
        CsvFile.read(content, 1, List.of("code", "bps_code", "postal_code"))
                .rows()
                .forEach(file::read);
        file.entries.values().forEach(entry -> file.compare(entry, known));
        file.faults.refuseIfAny();
        return List.copyOf(file.entries.values());
    }

    private void read(CsvRow row) {
        var code = code(row);
        if (code == null) {
            return;
        }
        var entry = new Entry(code, row.text("bps_code"), row.text("postal_code"), row.number());
        var earlier = entries.putIfAbsent(code, entry);
        if (earlier != null) {
            faults.add(row.number(), "code", "csv.twice", code, earlier.row());
        }
        if (entry.bpsCode() != null) {
            checkBpsCode(entry);
        }
        if (entry.postalCode() != null
                && !POSTAL_CODE.matcher(entry.postalCode()).matches()) {
            faults.add(row.number(), "postal_code", "region-import.postal-code");
        }
    }

    private RegionCode code(CsvRow row) {
        try {
            return new RegionCode(row.text("code"));
        } catch (InvalidValue e) {
            faults.add(
                    row.number(), "code", e.text().key(), e.text().arguments().toArray());
            return null;
        }
    }

    private void checkBpsCode(Entry entry) {
        if (!BPS_CODES.get(entry.code().level()).matcher(entry.bpsCode()).matches()) {
            faults.add(entry.row(), "bps_code", "region-import.bps-code");
        }
        var earlier = bpsCodes.putIfAbsent(entry.bpsCode(), entry.row());
        if (earlier != null) {
            faults.add(entry.row(), "bps_code", "csv.twice", entry.bpsCode(), earlier);
        }
    }

    private void compare(Entry entry, KnownCodes known) {
        if (!known.regions().contains(entry.code().value())) {
            faults.add(entry.row(), "code", "region.unknown", entry.code());
        }
        var holder = known.bpsCodes().get(entry.bpsCode());
        if (holder != null && !holder.equals(entry.code()) && !givesItAway(holder)) {
            faults.add(entry.row(), "bps_code", "region-import.bps-code-taken", entry.bpsCode(), holder);
        }
    }

    private boolean givesItAway(RegionCode holder) {
        return entries.containsKey(holder) && entries.get(holder).bpsCode() != null;
    }
}
