package id.ikm.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.ikm.events.aid.AgreementEvent;
import id.ikm.events.aid.AgreementEvent.AgreementSigned;
import id.ikm.events.aid.ApplicationEvent;
import id.ikm.events.aid.ApplicationEvent.ApplicationApproved;
import id.ikm.events.aid.BudgetEvent;
import id.ikm.events.aid.BudgetEvent.BudgetCommitted;
import id.ikm.events.aid.CreditEvent;
import id.ikm.events.aid.CreditEvent.DisbursementRecorded;
import id.ikm.events.aid.DecreeEvent;
import id.ikm.events.aid.DecreeEvent.DecreeIssued;
import id.ikm.events.aid.EquipmentEvent;
import id.ikm.events.aid.EquipmentEvent.EquipmentLent;
import id.ikm.events.aid.FacilitationEvent;
import id.ikm.events.aid.FacilitationEvent.FacilitationApproved;
import id.ikm.events.aid.FindingEvent;
import id.ikm.events.aid.FindingEvent.FindingRaised;
import id.ikm.events.aid.FreezeEvent;
import id.ikm.events.aid.FreezeEvent.FreezeDeclared;
import id.ikm.events.aid.HandoverEvent;
import id.ikm.events.aid.HandoverEvent.HandoverRecorded;
import id.ikm.events.aid.LoanEvent;
import id.ikm.events.aid.LoanEvent.LoanStarted;
import id.ikm.events.aid.OfficialEvent;
import id.ikm.events.aid.OfficialEvent.RelationDeclared;
import id.ikm.events.aid.OutcomeEvent;
import id.ikm.events.aid.OutcomeEvent.OutcomeFollowedUp;
import id.ikm.events.aid.PackageEvent;
import id.ikm.events.aid.PackageEvent.PackageOpened;
import id.ikm.events.aid.PurchaseEvent;
import id.ikm.events.aid.PurchaseEvent.PurchaseRecorded;
import id.ikm.events.aid.SampleEvent;
import id.ikm.events.aid.SampleEvent.SampleDrawn;
import id.ikm.events.registry.AspirationEvent;
import id.ikm.events.registry.AspirationEvent.AspirationVoiced;
import id.ikm.events.registry.BusinessEvent;
import id.ikm.events.registry.BusinessEvent.BusinessRegistered;
import id.ikm.events.registry.CertificateEvent;
import id.ikm.events.registry.CertificateEvent.CertificateRecorded;
import id.ikm.events.registry.CertificateReminderEvent;
import id.ikm.events.registry.CertificateReminderEvent.CertificateReminderDue;
import id.ikm.events.registry.ClusterEvent;
import id.ikm.events.registry.ClusterEvent.ClusterFormed;
import id.ikm.events.registry.GroupEvent;
import id.ikm.events.registry.GroupEvent.GroupFormed;
import id.ikm.events.registry.Kbli;
import id.ikm.events.registry.OfficeEvent;
import id.ikm.events.registry.OfficeEvent.OfficeOpened;
import id.ikm.events.registry.PartnerEvent;
import id.ikm.events.registry.PartnerEvent.PartnerWelcomed;
import id.ikm.events.registry.PersonEvent;
import id.ikm.events.registry.PersonEvent.PersonRegistered;
import id.ikm.events.registry.PlacementEvent;
import id.ikm.events.registry.PlacementEvent.ProductPlaced;
import id.ikm.events.registry.ProductEvent;
import id.ikm.events.registry.ProductEvent.ProductRecorded;
import id.ikm.events.registry.ReportEvent;
import id.ikm.events.registry.ReportEvent.ReportSent;
import id.ikm.events.training.EnrolmentEvent;
import id.ikm.events.training.EnrolmentEvent.Enrolled;
import id.ikm.events.training.TrainingEvent;
import id.ikm.events.training.TrainingEvent.TrainingPlanned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractsTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID OTHER_ID = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    private static final Instant NOW = Instant.parse("2025-10-14T03:00:00Z");

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Stream<Object> events() {
        return Stream.of(
                new BusinessRegistered(new BusinessEvent.State(
                        ID,
                        1,
                        "Dapur Kerupuk",
                        null,
                        "12.09.19.1007",
                        new Kbli("2020", "10794"),
                        List.of(new Kbli("2025", "10794")),
                        "UD",
                        OTHER_ID,
                        "SUBMITTED",
                        null,
                        "MICRO",
                        "SMALL",
                        ID,
                        List.of(new BusinessEvent.RoleHolder(OTHER_ID, "OWNER")),
                        LocalDate.parse("2025-10-14"),
                        null,
                        NOW,
                        "ab12")),
                new GroupFormed(new GroupEvent.State(
                        ID,
                        1,
                        "Selawan Asri",
                        "GROUP",
                        "12.09.20.1006",
                        null,
                        List.of(OTHER_ID),
                        List.of(ID),
                        OTHER_ID,
                        "AHU-0001234.AH.01.26.TAHUN 2020",
                        LocalDate.parse("2026-01-05"))),
                new ClusterFormed(new ClusterEvent.State(
                        ID,
                        1,
                        "Sentra Slag Aluminium",
                        List.of("Kendalsari"),
                        "35.17.11.2016",
                        new Kbli("2020", "24202"),
                        "metal",
                        List.of("paving block"),
                        1970,
                        7,
                        "SENTRA",
                        List.of(OTHER_ID),
                        new ClusterEvent.Management("COOPERATIVE", OTHER_ID),
                        List.of(new ClusterEvent.Facility("PRODUCTION_HOUSE", "DAK_FISIK_IKM", 2022, null)),
                        null)),
                new PartnerWelcomed(new PartnerEvent.State(
                        ID,
                        1,
                        "Dekranasda Medan",
                        "DEKRANASDA",
                        "12.71",
                        null,
                        List.of(new PartnerEvent.Outlet(OTHER_ID, "Galeri", "12.71.01", null)))),
                new ProductPlaced(new PlacementEvent.State(
                        ID, 1, OTHER_ID, ID, OTHER_ID, "12.71", LocalDate.parse("2026-01-05"), null)),
                new OfficeOpened(new OfficeEvent.State(ID, 1, "Dinas", "Diskopdagin Asahan", "12.09")),
                new ReportSent(new ReportEvent.State(
                        ID,
                        1,
                        OTHER_ID,
                        "12.09.20.1006",
                        new ReportEvent.Period("HALF_YEARLY", 2025, 1),
                        "SENT",
                        "MICRO",
                        "SMALL")),
                new CertificateRecorded(new CertificateEvent.State(
                        ID,
                        1,
                        "TKDN",
                        null,
                        "0012/SJ-IND.8/TKDN/2025",
                        new CertificateEvent.Holder("BUSINESS", OTHER_ID),
                        OTHER_ID,
                        "12.09",
                        "Kemenperin",
                        LocalDate.parse("2025-10-14"),
                        null,
                        LocalDate.parse("2028-10-13"),
                        null,
                        new BigDecimal("41.25"),
                        null)),
                new CertificateReminderDue(new CertificateReminderEvent.State(
                        ID,
                        0,
                        OTHER_ID,
                        "PIRT",
                        "3063306010072-29",
                        new CertificateEvent.Holder("PRODUCT", OTHER_ID),
                        OTHER_ID,
                        "12.09",
                        LocalDate.parse("2029-10-13"),
                        180)),
                new AspirationVoiced(new AspirationEvent.State(
                        ID,
                        1,
                        new AspirationEvent.Speaker("BUSINESS", OTHER_ID),
                        "16.07",
                        "PERMODALAN",
                        LocalDate.parse("2022-08-18"),
                        "MEETING",
                        "OPEN",
                        0)),
                new ProductRecorded(aProduct()),
                new BudgetCommitted(new BudgetEvent.State(
                        ID,
                        1,
                        "Mesin tepat guna",
                        "12.09",
                        OTHER_ID,
                        2025,
                        new BudgetEvent.SubActivity("3.31.02.2.01.0004", "Koordinasi", "900.1.15.5-1317/2023"),
                        "APBD_REGENCY",
                        null,
                        0,
                        0)),
                new PackageOpened(new PackageEvent.State(
                        ID,
                        1,
                        "Mesin cetak",
                        "GRANT",
                        "OPEN",
                        "12.09",
                        null,
                        2025,
                        List.of(new PackageEvent.Item("Mesin cetak", "PRINTING", new BigDecimal("1"), "unit")),
                        null,
                        LocalDate.parse("2025-01-02"),
                        LocalDate.parse("2025-03-31"),
                        List.of(OTHER_ID))),
                new RelationDeclared(new OfficialEvent.State(
                        ID, 1, "Kepala Dinas", OTHER_ID, "12.09", LocalDate.parse("2025-01-02"), null, 1)),
                new FreezeDeclared(new FreezeEvent.State(
                        ID,
                        1,
                        "12.09",
                        LocalDate.parse("2026-01-05"),
                        LocalDate.parse("2026-02-05"),
                        List.of("HAND_OVER"),
                        "Pilkada")),
                new ApplicationApproved(new ApplicationEvent.State(
                        ID,
                        5,
                        OTHER_ID,
                        2025,
                        "12.09.12",
                        new HandoverEvent.Recipient("GROUP", OTHER_ID, "UMKM Grafika"),
                        null,
                        "APPROVED",
                        LocalDate.parse("2025-02-03"),
                        null,
                        12,
                        ID,
                        null)),
                new DecreeIssued(new DecreeEvent.State(
                        ID,
                        0,
                        "188/2025",
                        LocalDate.parse("2025-06-02"),
                        "12.09",
                        List.of(new DecreeEvent.Award(OTHER_ID, ID, 25_000_000L, null)),
                        null)),
                new AgreementSigned(new AgreementEvent.State(
                        ID, 0, OTHER_ID, "NPHD/1", LocalDate.parse("2025-07-01"), "12.09.12", "IN_FORCE", null)),
                new EquipmentLent(new EquipmentEvent.State(
                        ID,
                        2,
                        "INV-1",
                        null,
                        "Oven",
                        "FOOD",
                        null,
                        null,
                        2021,
                        null,
                        "12.71",
                        OTHER_ID,
                        "ON_LOAN",
                        "GOOD",
                        new EquipmentEvent.Holder("GROUP", OTHER_ID))),
                new LoanStarted(new LoanEvent.State(
                        ID,
                        1,
                        OTHER_ID,
                        "12.71",
                        new EquipmentEvent.Holder("TRAINING", null),
                        LocalDate.parse("2022-01-12"),
                        LocalDate.parse("2022-01-14"),
                        "OUT",
                        null,
                        null)),
                new PurchaseRecorded(new PurchaseEvent.State(
                        ID,
                        0,
                        "027/1/SPK/2025",
                        LocalDate.parse("2025-08-01"),
                        "12.09",
                        OTHER_ID,
                        null,
                        List.of(),
                        List.of(OTHER_ID))),
                new DisbursementRecorded(new CreditEvent.State(
                        ID,
                        1,
                        "16.07",
                        "ALL",
                        new CreditEvent.Period(2022, 8, null),
                        450_000_000_000L,
                        null,
                        LocalDate.parse("2022-08-19"),
                        false)),
                new FacilitationApproved(new FacilitationEvent.State(
                        ID,
                        1,
                        "16.07",
                        OTHER_ID,
                        "MIKRO",
                        "BRI",
                        "APPROVED",
                        50_000_000L,
                        null,
                        null,
                        LocalDate.parse("2022-08-19"))),
                new OutcomeFollowedUp(new OutcomeEvent.State(
                        ID,
                        1,
                        "12.09",
                        "HANDOVER",
                        OTHER_ID,
                        "GROUP",
                        OTHER_ID,
                        LocalDate.parse("2025-10-14"),
                        null,
                        List.of(new OutcomeEvent.FollowUp(6, LocalDate.parse("2026-04-14"), null)))),
                new SampleDrawn(new SampleEvent.State(
                        ID,
                        1,
                        "12.09",
                        LocalDate.parse("2025-01-01"),
                        LocalDate.parse("2025-12-31"),
                        95,
                        new BigDecimal("2.5"),
                        1000,
                        278,
                        0,
                        0,
                        0)),
                new HandoverRecorded(new HandoverEvent.State(
                        ID,
                        1,
                        "BAST/1",
                        LocalDate.parse("2025-10-14"),
                        "Penyerahan 2025",
                        "12.09.12",
                        new HandoverEvent.Recipient("GROUP", OTHER_ID, "UMKM Grafika"),
                        List.of(new HandoverEvent.Item("Mesin cetak", "PRINTING", new BigDecimal("1.5"), "set", null)),
                        null,
                        null,
                        OTHER_ID,
                        null)),
                new PersonRegistered(new PersonEvent.State(ID, 1, "12.09", OTHER_ID, ID, NOW)),
                new FindingRaised(new FindingEvent.State(
                        ID, 1, "DATES_DISAGREE", "HANDOVER", OTHER_ID, "12.09", true, NOW, null)),
                new TrainingPlanned(new TrainingEvent.State(
                        ID,
                        1,
                        "Batik",
                        "BATIK",
                        2022,
                        "12.71",
                        20,
                        true,
                        "PLANNED",
                        List.of(new TrainingEvent.Session(NOW, NOW.plusSeconds(60), "Balai")))),
                new Enrolled(new EnrolmentEvent.State(ID, 1, OTHER_ID, ID, 2022, "12.71", "ENROLLED")));
    }

    private static ProductEvent.State aProduct() {
        return new ProductEvent.State(
                ID,
                1,
                OTHER_ID,
                "12.09.19.1007",
                "Kerupuk ikan",
                "Mekar",
                new ProductEvent.Description("Renyah", "Crisp"),
                new Kbli("2020", "10794"),
                "23999",
                "190590",
                "8991234567891",
                "bks",
                new ProductEvent.Price(15_000L, LocalDate.parse("2025-10-14"), "pemilik"),
                new ProductEvent.Supply(
                        new ProductEvent.Quantity(new BigDecimal("1.5"), new BigDecimal("2.5"), "kg"),
                        null,
                        List.of("12.09")),
                List.of("ikan", "tapioka"),
                true,
                false,
                "OFFERED",
                List.of(OTHER_ID),
                List.of(new ProductEvent.Listing("V6", "PUBLISHED", "https://katalog.example/1")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsWhatItWroteAndPassesOverFieldsOfALaterVersion(Object event) throws Exception {
        var written = json.valueToTree(event);
        var state = (com.fasterxml.jackson.databind.node.ObjectNode)
                written.elements().next();
        state.put("addedInALaterVersion", true);

        assertThat(json.treeToValue(written, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyContractHasOneTypePerRecordAndOneRecordForTypesOfLaterVersions(Object event) {
        var contract = event.getClass().getInterfaces()[0];
        var types = Arrays.stream(contract.getPermittedSubclasses())
                .map(record -> record.getAnnotation(EventType.class))
                .toList();

        assertThat(types.stream().filter(java.util.Objects::isNull)).hasSize(1);
        assertThat(types.stream().filter(java.util.Objects::nonNull).map(EventType::value))
                .doesNotHaveDuplicates()
                .allMatch(type -> type.matches("ikm\\.[a-z]+\\.[a-z]+\\.[a-z]+\\.v\\d+"));
    }

    @Test
    void keepsTheNamesOnTheWire() throws Exception {
        var event = json.readValue("""
                {"business": {"id": "019a0000-0000-7000-8000-000000000001", "version": 3, "name": "Dapur Kerupuk",
                 "nib": "1234567890123", "regionCode": "12.09.19.1007", "mainKbli": {"edition": "2020", "code": "10794"},
                 "status": "VERIFIED", "industryStatus": "INDUSTRY", "registeredAt": "2025-10-14T03:00:00Z"}}
                """, BusinessRegistered.class);

        var business = event.business();
        assertThat(business.id()).isEqualTo(ID);
        assertThat(business.version()).isEqualTo(3);
        assertThat(business.nib()).isEqualTo("1234567890123");
        assertThat(business.regionCode()).isEqualTo("12.09.19.1007");
        assertThat(business.mainKbli()).isEqualTo(new Kbli("2020", "10794"));
        assertThat(business.status()).isEqualTo("VERIFIED");
        assertThat(business.industryStatus()).isEqualTo("INDUSTRY");
        assertThat(business.registeredAt()).isEqualTo(NOW);
        assertThat(business.people()).isNull();
    }
}
