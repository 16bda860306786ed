package id.ikm.registry.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.registry.certificate.permit.FoodKind;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.InvalidRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateCheckTest {

    @ParameterizedTest
    @CsvSource({
        "HALAL, ID32110000012345678",
        "HALAL, id 3211 0000012345678",
        "PIRT, 3063306010072-19",
        "PIRT, P-IRT 306330601007219",
        "BPOM_MD, MD 123456789012",
        "BPOM_MD, BPOM RI MD 123456789012",
        "TRADEMARK, IDM000123456",
        "SNI, 12/LSPro/3553:2015",
        "OTHER, NKV-3578"
    })
    void takesTheUsualFormHoweverItIsWritten(CertificateType type, String number) {
        assertThat(warningsOf(type, facts(number, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HALAL, KH-00120012345",
        "PIRT, 30633060100721",
        "PIRT, 3063306010072-199",
        "BPOM_MD, 123456789012",
        "BPOM_MD, MD 1234567890123",
        "SNI, --"
    })
    void refusesANumberThatARuleForbids(CertificateType type, String number) {
        assertThat(faultsOf(type, facts(number, null))).containsExactly("/facts/number");
    }

    @ParameterizedTest
    @CsvSource({
        "HALAL, ID3211000001234567",
        "PIRT, 9063306010072-19",
        "BPOM_MD, MD 123456789012345",
        "TRADEMARK, IDM00012345",
        "BATIKMARK, 0123"
    })
    void warnsOfAFormThatIsOnlySaidToBeWrong(CertificateType type, String number) {
        assertThat(warningsOf(type, facts(number, null))).containsExactly("certificate.number-unusual");
    }

    @ParameterizedTest
    @CsvSource({"PIRT, 3063306010072-30", "BPOM_MD, MD123456789012", "TKDN_IK, 1/SJ-IND"})
    void lastsFiveYearsAtMost(CertificateType type, String number) {
        var begin = LocalDate.of(2025, 1, 1);
        var percentage = type.hasPercentage() ? new BigDecimal("40") : null;
        var longest = new CertificateFacts(
                number, null, new Validity(null, begin, begin.plusYears(5), null), percentage, null);
        var longer = new CertificateFacts(
                number, null, new Validity(null, begin, begin.plusYears(5).plusDays(1), null), percentage, null);

        assertThat(faultsOf(type, longest)).isEmpty();
        assertThat(faultsOf(type, longer)).containsExactly("/facts/validity/validUntil");
    }

    @Test
    void hasAPercentageWhereItIsOfLocalContentAndNowhereElse() {
        assertThat(faultsOf(CertificateType.TKDN, facts("1", null))).containsExactly("/facts/percentage");
        assertThat(faultsOf(CertificateType.SNI, facts("1", new BigDecimal("40"))))
                .containsExactly("/facts/percentage");
        assertThat(faultsOf(CertificateType.TKDN, facts("1", new BigDecimal("100"))))
                .isEmpty();
    }

    @Test
    void countsABenefitOfFifteenPercentAtMost() {
        assertThat(faultsOf(CertificateType.BMP, facts("1", new BigDecimal("15.00"))))
                .isEmpty();
        assertThat(faultsOf(CertificateType.BMP, facts("1", new BigDecimal("15.01"))))
                .containsExactly("/facts/percentage");
        assertThat(faultsOf(CertificateType.BMP, facts("1", null))).containsExactly("/facts/percentage");
    }

    @ParameterizedTest
    @CsvSource({
        "TKDN, BUSINESS, false",
        "TKDN, PRODUCT, true",
        "TKDN_IK, CLUSTER, false",
        "TKDN_IK, PRODUCT, true",
        "BMP, PRODUCT, false",
        "BMP, BUSINESS, true",
        "HALAL, PERSON, true",
        "SNI, CLUSTER, true"
    })
    void belongsToAProductOrACompanyWhereARuleSaysSo(CertificateType type, Holder.Kind kind, boolean taken) {
        var holder = new Holder(kind, UUID.randomUUID());

        if (taken) {
            CertificateCheck.checkHolder(type, holder);
        } else {
            assertThatThrownBy(() -> CertificateCheck.checkHolder(type, holder)).isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void refusesAHouseholdPermitOfBottledWater() {
        CertificateCheck.checkPermit(CertificateType.PIRT, FoodKind.FOOD);
        CertificateCheck.checkPermit(CertificateType.BPOM_MD, FoodKind.BOTTLED_WATER);
        assertThatThrownBy(() -> CertificateCheck.checkPermit(CertificateType.PIRT, FoodKind.BOTTLED_WATER))
                .isInstanceOf(InvalidRequest.class);
    }

    @ParameterizedTest
    @CsvSource({"ISO_9001, 3", "ISO_22000, 3", "BATIKMARK, 3", "SNI, 4", "TKDN, 5", "GMP, 5", "TRADEMARK, 10"})
    void warnsOfAnUnusuallyLongValidity(CertificateType type, int years) {
        var begin = LocalDate.of(2025, 1, 1);
        var number = type == CertificateType.TRADEMARK ? "IDM000123456" : "BMI-1";
        var percentage = type.hasPercentage() ? new BigDecimal("40") : null;
        var usual = new Validity(null, begin, begin.plusYears(years), null);
        var longer = new Validity(null, begin, begin.plusYears(years).plusDays(1), null);

        assertThat(warningsOf(type, new CertificateFacts(number, null, usual, percentage, null)))
                .isEmpty();
        assertThat(warningsOf(type, new CertificateFacts(number, null, longer, percentage, null)))
                .containsExactly("certificate.lasts-unusually-long");
    }

    @Test
    void warnsOfLittleLocalContentOfASmallIndustry() {
        assertThat(warningsOf(CertificateType.TKDN_IK, facts("1", new BigDecimal("25"))))
                .isEmpty();
        assertThat(warningsOf(CertificateType.TKDN_IK, facts("1", new BigDecimal("24.99"))))
                .containsExactly("certificate.tkdn-ik-too-low");
    }

    @Test
    void warnsOfAnEndThatDoesNotFit() {
        var ends = new Validity(null, LocalDate.of(2024, 5, 1), LocalDate.of(2028, 5, 1), null);

        assertThat(warningsOf(
                        CertificateType.HALAL, new CertificateFacts("ID32110000012345678", null, ends, null, null)))
                .containsExactly("certificate.halal-has-no-end");
        assertThat(warningsOf(CertificateType.PIRT, new CertificateFacts("3063306010072-19", null, ends, null, null)))
                .containsExactly("certificate.pirt-year");
        assertThat(warningsOf(CertificateType.PIRT, new CertificateFacts("3063306010072-28", null, ends, null, null)))
                .isEmpty();
    }

    private static CertificateFacts facts(String number, BigDecimal percentage) {
        return new CertificateFacts(number, null, null, percentage, null);
    }

    private static List<String> warningsOf(CertificateType type, CertificateFacts facts) {
        var warnings = new Warnings();
        CertificateCheck.check(type, facts, "/facts", warnings);
        return warnings.faults().stream().map(fault -> fault.text().key()).toList();
    }

    private static List<String> faultsOf(CertificateType type, CertificateFacts facts) {
        try {
            CertificateCheck.check(type, facts, "/facts", new Warnings());
            return List.of();
        } catch (InvalidRequest e) {
            return e.faults().stream().map(fault -> fault.pointer()).toList();
        }
    }
}
