package id.ikm.registry.ruleset;

import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rulesets, kept in memory: every business that is written asks for them, and they change once in years. */
@ApplicationScoped
public class Rulesets {

    /** How long another instance of this service may go on without a ruleset that was added here. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final RulesetTable table;
    private final RulesetEventPublisher events;
    private final Event<AddRuleset> added;
    private final Clock clock;
    private volatile Copy copy = new Copy(List.of(), Instant.MIN);

    private record Copy(List<Ruleset> rulesets, Instant until) {}

    Rulesets(RulesetTable table, RulesetEventPublisher events, Event<AddRuleset> added, Clock clock) {
        this.table = table;
        this.events = events;
        this.added = added;
        this.clock = clock;
    }

    /** In the order in which they are asked. */
    public List<Ruleset> inForce(Axis axis, LocalDate day) {
        return all().stream()
                .filter(ruleset -> ruleset.axis() == axis && ruleset.validity().includes(day))
                .toList();
    }

    public Optional<Ruleset> find(String code) {
        return all().stream().filter(ruleset -> ruleset.code().equals(code)).findFirst();
    }

    Ruleset get(String code) {
        return find(code).orElseThrow(() -> new NotFound("ruleset", code));
    }

    List<Ruleset> all() {
        var current = copy;
        if (current.until.isBefore(clock.instant())) {
            current = new Copy(table.all(), clock.instant().plus(KEPT));
            copy = current;
        }
        return current.rulesets;
    }

    /** What is in force with the same rank ends where the new rules begin. */
    @Transactional(TxType.MANDATORY)
    Ruleset add(AddRuleset command, String addedBy) {
        var faults = RulesetFaults.of(command.axis(), command.rows());
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        var ended = table.endBefore(command);
        mustComeAfterAllOthers(command);
        table.insert(command, addedBy);
        added.fire(command);
        ended.forEach(code -> events.ended(table.id(code), stored(code)));
        var ruleset = stored(command.code());
        events.added(table.id(ruleset.code()), ruleset);
        return ruleset;
    }

    private Ruleset stored(String code) {
        return table.all().stream()
                .filter(ruleset -> ruleset.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A race that is lost after this look ends in the exclusion constraint, which is a conflict too. */
    private void mustComeAfterAllOthers(AddRuleset command) {
        table.all().stream()
                .filter(other -> other.axis() == command.axis() && other.rank() == command.rank())
                .filter(other -> other.validity().reachesBeyond(command.validFrom()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Conflict(FieldFault.at("/validFrom", "ruleset.overlaps", other.code()));
                });
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AddRuleset justCommitted) {
        copy = new Copy(List.of(), Instant.MIN);
    }
}
