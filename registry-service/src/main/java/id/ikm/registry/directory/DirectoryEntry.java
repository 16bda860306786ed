package id.ikm.registry.directory;

import id.ikm.registry.business.LegalForm;
import id.ikm.registry.directory.cell.Licence;
import id.ikm.web.region.RegionCode;
import java.math.BigDecimal;
import java.util.List;

/** One business as the directory sheet describes it; what the sheet does not say is null. */
public record DirectoryEntry(
        String name,
        LegalForm legalForm,
        String nib,
        RegionCode region,
        Kbli kbli,
        Person person,
        Trade trade,
        Figures figures) {

    /** The first code is the main one. */
    public record Kbli(String edition, List<String> codes) {}

    /** Who stands behind it and where to be found: all of it personal. */
    public record Person(
            String owner, String nik, String npwp, String street, String phone, String fax, String email) {}

    public record Trade(
            String web,
            Licence licence,
            Integer licenceYear,
            String commodity,
            String product,
            String branch,
            String exportCountries) {}

    public record Figures(
            Integer year,
            Integer maleWorkers,
            Integer femaleWorkers,
            Long investment,
            BigDecimal capacity,
            String unit,
            Long productionValue,
            Long materialValue,
            BigDecimal exportShare) {}
}
