package id.ikm.events;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of each contract of registry-service and training-service. */
final class RegistrySamples {

    static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    static final UUID OTHER_ID = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    static final Instant NOW = Instant.parse("2025-10-14T03:00:00Z");

    private RegistrySamples() {}

    static Stream<Object> all() {
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
                new PersonRegistered(new PersonEvent.State(ID, 1, "12.09", OTHER_ID, ID, NOW)),
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
}
