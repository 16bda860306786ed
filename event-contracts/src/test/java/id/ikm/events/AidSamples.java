package id.ikm.events;

import static id.ikm.events.RegistrySamples.ID;
import static id.ikm.events.RegistrySamples.NOW;
import static id.ikm.events.RegistrySamples.OTHER_ID;

import id.ikm.events.aid.AgreementEvent;
import id.ikm.events.aid.AgreementEvent.AgreementSigned;
import id.ikm.events.aid.ApplicationEvent;
import id.ikm.events.aid.ApplicationEvent.ApplicationApproved;
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
import id.ikm.events.aid.HandoverEvent;
import id.ikm.events.aid.HandoverEvent.HandoverRecorded;
import id.ikm.events.aid.LoanEvent;
import id.ikm.events.aid.LoanEvent.LoanStarted;
import id.ikm.events.aid.OutcomeEvent;
import id.ikm.events.aid.OutcomeEvent.OutcomeFollowedUp;
import id.ikm.events.aid.PurchaseEvent;
import id.ikm.events.aid.PurchaseEvent.PurchaseRecorded;
import id.ikm.events.aid.SampleEvent;
import id.ikm.events.aid.SampleEvent.SampleDrawn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One event of each other contract of aid-service. */
final class AidSamples {

    private AidSamples() {}

    static Stream<Object> all() {
        return Stream.of(
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
                        List.of(OTHER_ID),
                        null)),
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
                new FindingRaised(new FindingEvent.State(
                        ID, 1, "DATES_DISAGREE", "HANDOVER", OTHER_ID, "12.09", true, NOW, null)));
    }
}
