package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverTo;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static id.ikm.aid.handover.HandoverFixtures.recorded;
import static id.ikm.aid.handover.SealedHandovers.aSealedHandover;
import static id.ikm.aid.handover.SealedHandovers.anOpenHandover;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.aid.recipient.RecipientKind;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BastTest {

    @Test
    void isWrittenAsOfficesWriteIt() throws IOException {
        var id = anOpenHandover();
        String number = asOfficer().get(PATH + "/" + id).path("number");

        assertThat(printed(asOfficer().header("X-Purpose", "AID"), id))
                .contains("Pemerintah Kabupaten Asahan", "Dinas Koperasi, Perdagangan, dan Perindustrian")
                .contains("BERITA ACARA SERAH TERIMA BARANG", "Nomor: " + number)
                .contains(
                        "Pada hari ini Selasa tanggal empat belas bulan Oktober tahun dua ribu dua puluh lima (14-10-2025)")
                .contains("bertempat di Aula Kantor Camat", "Rianto Kusuma", "196801011990031002", "Kepala Dinas")
                .contains("Siti Aminah", "120920••••••0001", "Ketua Kelompok", "SAKSI 1", "Budi Santoso")
                .contains("Mesin cetak", "2 unit", "Rp 1.500.000", "Rp 3.000.000 (tiga juta rupiah)")
                .contains("Belum disegel");
    }

    @Test
    void tellsNamesOnlyForAPurposeWhichIsWrittenDown() throws IOException {
        var id = anOpenHandover();

        assertThat(printed(as("auditor", "12.09"), id)).contains("S••• A•••").doesNotContain("Siti", "Rianto");
        as("auditor", "12.09").get(PATH + "/" + id + "/access-log").then().body("data", hasSize(0));
        as("auditor", "12.09").header("X-Purpose", "AUDIT").get(path(id)).then().statusCode(403);
        asOfficer().header("X-Purpose", "because").get(path(id)).then().statusCode(400);

        printed(asOfficer().header("X-Purpose", "AID"), id);
        as("auditor", "12.09")
                .get(PATH + "/" + id + "/access-log")
                .then()
                .body("data[0].fields", contains("NAME", "NIP"));
    }

    @Test
    void hasADashForWhatNobodyKnowsAndNeverAZero() throws IOException {
        var id = recorded(aHandoverTo(RecipientKind.GROUP, aKnownGroup("12.09.12", null)));

        assertThat(printed(asOfficer(), id))
                .contains("Nomor: –", "Jumlah nilai barang: – (tidak diketahui)")
                .doesNotContain("Rp");
    }

    @Test
    void bearsTheSealAndLeadsToItsCheckForEverybody() throws IOException {
        var id = aSealedHandover();
        String hash = asOfficer().get(PATH + "/" + id + "/seal").path("hash");
        var check = "/aid/v1/public/handovers/" + id + "/seals/";

        assertThat(printed(asOfficer(), id)).contains("Segel (SHA-256): " + hash, "/seals/");
        assertThat(given().get(check + hash).then().statusCode(200).extract().asString())
                .startsWith("SESUAI");
        given().get(check + "0".repeat(64)).then().statusCode(200).body(startsWith("TIDAK SESUAI"));
        given().get("/aid/v1/public/handovers/" + UUID.randomUUID() + "/seals/" + hash)
                .then()
                .body(startsWith("TIDAK SESUAI"));
    }

    @Test
    void isOfTheCallersRegion() {
        as("aid-officer", "16.07").get(path(anOpenHandover())).then().statusCode(404);
    }

    private static String path(String id) {
        return PATH + "/" + id + "/bast.pdf";
    }

    /** As it is read, whatever the lines are broken at. */
    private static String printed(RequestSpecification caller, String id) throws IOException {
        var pdf = caller.get(path(id))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        var reader = new PdfReader(pdf);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
