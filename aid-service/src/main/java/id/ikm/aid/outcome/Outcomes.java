package id.ikm.aid.outcome;

import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.decision.Ledger;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.outcome.schedule.OutcomeSchedules;
import id.ikm.aid.recipient.Recipient;
import id.ikm.kit.listing.Condition;
import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All outcomes, those that are only expected as well. */
@ApplicationScoped
public class Outcomes implements RegionalRepository<Outcome> {

    private final RegisteredBusinesses businesses;
    private final FollowUps followUps;
    private final OutcomeSchedules schedules;
    private final Ledger ledger;
    private final OutcomeEventPublisher events;
    private final Clock clock;

    Outcomes(
            RegisteredBusinesses businesses,
            FollowUps followUps,
            OutcomeSchedules schedules,
            Ledger ledger,
            OutcomeEventPublisher events,
            Clock clock) {
        this.businesses = businesses;
        this.followUps = followUps;
        this.schedules = schedules;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "outcome";
    }

    /**
     * Plans the follow-ups of what was handed over, at the months that hold for it; told again, it changes nothing.
     *
     * @param aidPackage null where it was given without an application
     */
    @Transactional(TxType.MANDATORY)
    public void expect(
            SubjectKind kind,
            UUID id,
            Recipient recipient,
            String regionCode,
            UUID aidPackage,
            LocalDate handedOverOn) {
        if (count("subjectId = ?1 and recipient.id = ?2 and handedOverOn = ?3", id, recipient.id(), handedOverOn)
                == 0) {
            plan(Outcome.expect(kind, id, recipient, new RegionCode(regionCode), aidPackage, handedOverOn));
        }
    }

    @Transactional(TxType.MANDATORY)
    List<FollowUp> plan(Outcome outcome) {
        persist(outcome.recorded(clock.instant()));
        var planned = schedules.months(outcome.regionCode(), outcome.packageId()).stream()
                .map(outcome::after)
                .toList();
        followUps.persist(planned);
        flush();
        ledger.add(subject(outcome), "EXPECT", null, OutcomeSummary.of(outcome));
        events.expected(outcome, planned);
        return planned;
    }

    static Subject subject(Outcome outcome) {
        return new Subject(
                SubjectKind.OUTCOME, outcome.id(), outcome.regionCode().value());
    }

    /** 400 at its field where there is none such. */
    MeasuredThing demand(SubjectKind kind, UUID id) {
        var query = Optional.ofNullable(MeasuredThing.ROWS.get(kind))
                .orElseThrow(() -> new InvalidRequest("/subjectKind", "outcome.kind", MeasuredThing.kinds()));
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(query, Object[].class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(MeasuredThing::of)
                .orElseThrow(() -> new InvalidRequest("/subjectId", "outcome.subject-unknown", kind, id));
    }

    /** What was handed over from the one day to the other, in the order of recording. */
    public List<UUID> handedOver(RegionCode region, LocalDate from, LocalDate until) {
        var within = Condition.within("region_code", new RegionScope(region.value()));
        var query = getEntityManager()
                .createNativeQuery(
                        "select id, handed_over_on from outcome where " + within.sql()
                                + " and handed_over_on between :from and :until order by id",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until);
        within.parameters().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> (UUID) row[0]).toList();
    }

    public Map<UUID, OutcomeSummary> summaries(List<UUID> ids) {
        return all(ids).stream()
                .map(OutcomeSummary::of)
                .collect(Collectors.toMap(OutcomeSummary::id, Function.identity()));
    }

    List<Outcome> all(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    List<Outcome> matching(OutcomeFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("outcome", scope, filter.region)
                .whereAsked("subject_id = :subject", "subject", filter.subject)
                .whereAsked("recipient_id = any(:recipient)", "recipient", businesses.asked(filter.recipient))
                .entities(Outcome.class, getEntityManager(), page);
    }
}
