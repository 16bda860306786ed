package id.ikm.aid.credit.disbursement;

import static id.ikm.aid.budget.BudgetFixtures.as;

import id.ikm.web.region.RegionCode;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

/** Reports about regions that no other test knows. */
class DisbursementFixtures {

    static final String PATH = "/aid/v1/credit-disbursements";
    static final String SUMSEL_BABEL = "BANK_SUMSEL_BABEL";
    static final UpTo AUGUST = new UpTo(2022, 8, null);

    /** A village somewhere below Banyuasin. */
    static RegionCode aRegion() {
        var random = ThreadLocalRandom.current();
        return new RegionCode("16.07.%02d.%04d".formatted(random.nextInt(100), random.nextInt(10_000)));
    }

    static RecordDisbursement of(RegionCode region, String lender, long amount) {
        return written(region, lender, amount, null);
    }

    static RecordDisbursement written(RegionCode region, String lender, long amount, String text) {
        return new RecordDisbursement(region, lender, AUGUST, amount, null, published(19, "Antara"), text);
    }

    static Source published(int day, String publisher) {
        var url = "https://sumsel.antaranews.com/berita/20220819123456/kur";
        return new Source(publisher, "KUR Banyuasin", LocalDate.of(2022, 8, day), url);
    }

    static Response send(Object body) {
        return as("aid-officer", "16.07").body(body).post(PATH);
    }

    static String recorded(RecordDisbursement command) {
        return send(command).then().statusCode(201).extract().path("id");
    }
}
