package id.ikm.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.ikm.events.aid.AgreementEvent;
import id.ikm.events.aid.ApplicationEvent;
import id.ikm.events.aid.BudgetEvent;
import id.ikm.events.aid.CreditEvent;
import id.ikm.events.aid.DecreeEvent;
import id.ikm.events.aid.EquipmentEvent;
import id.ikm.events.aid.FacilitationEvent;
import id.ikm.events.aid.FindingEvent;
import id.ikm.events.aid.FreezeEvent;
import id.ikm.events.aid.HandoverEvent;
import id.ikm.events.aid.LoanEvent;
import id.ikm.events.aid.OfficialEvent;
import id.ikm.events.aid.OutcomeEvent;
import id.ikm.events.aid.PackageEvent;
import id.ikm.events.aid.PurchaseEvent;
import id.ikm.events.aid.SampleEvent;
import id.ikm.events.registry.AspirationEvent;
import id.ikm.events.registry.BusinessEvent;
import id.ikm.events.registry.CertificateEvent;
import id.ikm.events.registry.CertificateReminderEvent;
import id.ikm.events.registry.ClusterEvent;
import id.ikm.events.registry.GroupEvent;
import id.ikm.events.registry.Kbli;
import id.ikm.events.registry.OfficeEvent;
import id.ikm.events.registry.PartnerEvent;
import id.ikm.events.registry.PersonEvent;
import id.ikm.events.registry.PlacementEvent;
import id.ikm.events.registry.ProductEvent;
import id.ikm.events.registry.ReportEvent;
import id.ikm.events.training.EnrolmentEvent;
import id.ikm.events.training.TrainingEvent;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document for readers says what the records say. */
class AsyncApiTest {

    private final JsonNode document = read();

    static Stream<Map.Entry<String, Class<?>>> schemas() {
        return Stream.of(
                Map.entry("Business", BusinessEvent.State.class),
                Map.entry("Kbli", Kbli.class),
                Map.entry("Group", GroupEvent.State.class),
                Map.entry("Cluster", ClusterEvent.State.class),
                Map.entry("ClusterManager", ClusterEvent.Management.class),
                Map.entry("Facility", ClusterEvent.Facility.class),
                Map.entry("Partner", PartnerEvent.State.class),
                Map.entry("Outlet", PartnerEvent.Outlet.class),
                Map.entry("Placement", PlacementEvent.State.class),
                Map.entry("Office", OfficeEvent.State.class),
                Map.entry("Promotion", BusinessEvent.Promotion.class),
                Map.entry("Report", ReportEvent.State.class),
                Map.entry("ReportPeriod", ReportEvent.Period.class),
                Map.entry("Certificate", CertificateEvent.State.class),
                Map.entry("CertificateReminder", CertificateReminderEvent.State.class),
                Map.entry("Holder", CertificateEvent.Holder.class),
                Map.entry("Aspiration", AspirationEvent.State.class),
                Map.entry("Speaker", AspirationEvent.Speaker.class),
                Map.entry("Product", ProductEvent.State.class),
                Map.entry("ProductDescription", ProductEvent.Description.class),
                Map.entry("Price", ProductEvent.Price.class),
                Map.entry("Supply", ProductEvent.Supply.class),
                Map.entry("Quantity", ProductEvent.Quantity.class),
                Map.entry("Listing", ProductEvent.Listing.class),
                Map.entry("BudgetLine", BudgetEvent.State.class),
                Map.entry("SubActivity", BudgetEvent.SubActivity.class),
                Map.entry("AidPackage", PackageEvent.State.class),
                Map.entry("WantedItem", PackageEvent.Item.class),
                Map.entry("Official", OfficialEvent.State.class),
                Map.entry("Freeze", FreezeEvent.State.class),
                Map.entry("Application", ApplicationEvent.State.class),
                Map.entry("Decree", DecreeEvent.State.class),
                Map.entry("Award", DecreeEvent.Award.class),
                Map.entry("Agreement", AgreementEvent.State.class),
                Map.entry("Equipment", EquipmentEvent.State.class),
                Map.entry("EquipmentHolder", EquipmentEvent.Holder.class),
                Map.entry("Loan", LoanEvent.State.class),
                Map.entry("Purchase", PurchaseEvent.State.class),
                Map.entry("CreditDisbursement", CreditEvent.State.class),
                Map.entry("CreditPeriod", CreditEvent.Period.class),
                Map.entry("CreditFacilitation", FacilitationEvent.State.class),
                Map.entry("Outcome", OutcomeEvent.State.class),
                Map.entry("OutcomeFollowUp", OutcomeEvent.FollowUp.class),
                Map.entry("OutcomeSample", SampleEvent.State.class),
                Map.entry("Handover", HandoverEvent.State.class),
                Map.entry("Recipient", HandoverEvent.Recipient.class),
                Map.entry("Item", HandoverEvent.Item.class),
                Map.entry("Person", PersonEvent.State.class),
                Map.entry("Finding", FindingEvent.State.class),
                Map.entry("Training", TrainingEvent.State.class),
                Map.entry("Session", TrainingEvent.Session.class),
                Map.entry("Enrolment", EnrolmentEvent.State.class));
    }

    static Stream<Map.Entry<String, Class<?>>> topics() {
        return Stream.of(
                Map.entry("business", BusinessEvent.class),
                Map.entry("group", GroupEvent.class),
                Map.entry("cluster", ClusterEvent.class),
                Map.entry("partner", PartnerEvent.class),
                Map.entry("placement", PlacementEvent.class),
                Map.entry("office", OfficeEvent.class),
                Map.entry("report", ReportEvent.class),
                Map.entry("certificate", CertificateEvent.class),
                Map.entry("certificateReminder", CertificateReminderEvent.class),
                Map.entry("aspiration", AspirationEvent.class),
                Map.entry("product", ProductEvent.class),
                Map.entry("budget", BudgetEvent.class),
                Map.entry("aidPackage", PackageEvent.class),
                Map.entry("official", OfficialEvent.class),
                Map.entry("freeze", FreezeEvent.class),
                Map.entry("application", ApplicationEvent.class),
                Map.entry("decree", DecreeEvent.class),
                Map.entry("agreement", AgreementEvent.class),
                Map.entry("equipment", EquipmentEvent.class),
                Map.entry("loan", LoanEvent.class),
                Map.entry("purchase", PurchaseEvent.class),
                Map.entry("credit", CreditEvent.class),
                Map.entry("facilitation", FacilitationEvent.class),
                Map.entry("outcome", OutcomeEvent.class),
                Map.entry("sample", SampleEvent.class),
                Map.entry("handover", HandoverEvent.class),
                Map.entry("person", PersonEvent.class),
                Map.entry("finding", FindingEvent.class),
                Map.entry("training", TrainingEvent.class),
                Map.entry("enrolment", EnrolmentEvent.class));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void namesEveryFieldOfARecordAndNoOther(Map.Entry<String, Class<?>> schema) {
        var properties = document.path("components")
                .path("schemas")
                .path(schema.getKey())
                .path("properties");

        assertThat(names(properties))
                .containsExactlyElementsOf(Arrays.stream(schema.getValue().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void namesTheTopicAndEveryTypeOfAContract(Map.Entry<String, Class<?>> topic) throws ReflectiveOperationException {
        var types = Arrays.stream(topic.getValue().getPermittedSubclasses())
                .map(record -> record.getAnnotation(EventType.class))
                .filter(Objects::nonNull)
                .map(EventType::value)
                .toList();
        var payload = document.path("components")
                .path("messages")
                .path(topic.getKey())
                .path("payload");
        var documented =
                payload.path("allOf").path(1).path("properties").path("type").path("enum");

        assertThat(document.path("channels")
                        .path(topic.getKey())
                        .path("address")
                        .asText())
                .isEqualTo(topic.getValue().getField("TOPIC").get(null));
        assertThat(StreamSupport.stream(documented.spliterator(), false).map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(types);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(new File("asyncapi.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
