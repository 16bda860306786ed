package id.ikm.aid.official;

import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.finding.Findings;
import id.ikm.aid.official.relation.Relation;
import id.ikm.aid.party.Parties;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Audits found machines at officials' relatives: what is declared binds, what is not is found and stays listed. */
@ApplicationScoped
public class ConflictsOfInterest {

    private final RegisteredBusinesses businesses;
    private final Officials officials;
    private final OfficialMatches matches;
    private final Findings findings;
    private final Caller caller;
    private final ClockProvider officeTime;

    ConflictsOfInterest(
            RegisteredBusinesses businesses,
            Officials officials,
            OfficialMatches matches,
            Findings findings,
            Caller caller,
            ClockProvider officeTime) {
        this.businesses = businesses;
        this.officials = officials;
        this.matches = matches;
        this.findings = findings;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    /**
     * Of the caller, who must not act for a recipient, nor for a group with a member, that is declared a relation.
     *
     * @param day of the act; null for today
     */
    public List<Breach> breaches(Parties parties, LocalDate day, String pointer) {
        return officials.ofSubject(caller.subject()).stream()
                .flatMap(official -> declared(official, parties, day == null ? today() : day))
                .map(relation -> Breach.at(
                        pointer,
                        FindingKind.DECLARED_RELATION,
                        "conflict.declared",
                        Text.of("relation." + relation.relation()),
                        relation.recipient().id()))
                .toList();
    }

    /** Whoever is, lives with or lives where somebody behind the recipient does, and does not declare it today. */
    @Transactional(TxType.MANDATORY)
    public void noteMatches(Subject subject, Parties parties) {
        for (var match : matches.with(parties, subject.regionCode())) {
            if (declared(match.official(), parties, today()).findAny().isEmpty()) {
                findings.note(
                        FindingKind.UNDECLARED_RELATION,
                        subject,
                        match.official().id().toString(),
                        Text.of("conflict." + match.by(), match.official().post()));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(officeTime.getClock());
    }

    /** Also to a business that turned out to be one with one of theirs since. */
    private Stream<Relation> declared(Official official, Parties parties, LocalDate day) {
        if (official.relations().isEmpty()) {
            return Stream.empty();
        }
        var related = businesses.oneWith(parties.businesses());
        return official.relations().stream()
                .filter(relation -> relation.bindsOn(day))
                .filter(relation ->
                        parties.recipient().id().equals(relation.recipient().id())
                                || related.contains(relation.recipient().id()));
    }
}
