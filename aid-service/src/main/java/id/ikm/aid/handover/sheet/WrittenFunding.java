package id.ikm.aid.handover.sheet;

import id.ikm.aid.budget.FundingSource;
import java.util.Locale;

/** Sources of money as lists call them (DOMAIN 4.2). */
class WrittenFunding {

    private WrittenFunding() {}

    static FundingSource of(String written) {
        var words = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        return switch (words) {
            case "APBD", "APBD_KABUPATEN", "APBD_KOTA", "APBD_KAB" -> FundingSource.APBD_REGENCY;
            case "APBD_PROVINSI", "APBD_PROV" -> FundingSource.APBD_PROVINCE;
            case "DAK_FISIK" -> FundingSource.DAK_FISIK_IKM;
            case "DAK_NONFISIK", "DAK_NON_FISIK" -> FundingSource.DAK_NONFISIK_IKM;
            case "DBHCHT" -> FundingSource.DBH_CHT;
            case "LAINNYA", "LAIN_LAIN" -> FundingSource.OTHER;
            default -> FundingSource.valueOf(words);
        };
    }
}
