package id.ikm.aid.official;

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
import java.util.List;
import java.util.stream.Stream;

/** Audits found machines at officials' relatives: what is declared binds, what is not is found and stays listed. */
@ApplicationScoped
public class ConflictsOfInterest {

    private final Officials officials;
    private final OfficialMatches matches;
    private final Findings findings;
    private final Caller caller;

    ConflictsOfInterest(Officials officials, OfficialMatches matches, Findings findings, Caller caller) {
        this.officials = officials;
        this.matches = matches;
        this.findings = findings;
        this.caller = caller;
    }

    /** Of the caller, who must not act for a recipient, nor for a group with a member, that is declared a relation. */
    public List<Breach> breaches(Parties parties, String pointer) {
        return officials.ofSubject(caller.subject()).stream()
                .flatMap(official -> declared(official, parties))
                .map(relation -> Breach.at(
                        pointer,
                        FindingKind.DECLARED_RELATION,
                        "conflict.declared",
                        relation.relation(),
                        relation.recipient().id()))
                .toList();
    }

    /** Whoever is, lives with or lives where somebody behind the recipient does, and has not declared it. */
    @Transactional(TxType.MANDATORY)
    public void noteMatches(Subject subject, Parties parties) {
        for (var match : matches.with(parties, subject.regionCode())) {
            if (declared(match.official(), parties).findAny().isEmpty()) {
                findings.note(
                        FindingKind.UNDECLARED_RELATION,
                        subject,
                        match.official().id().toString(),
                        Text.of("conflict." + match.by(), match.official().post()));
            }
        }
    }

    private static Stream<Relation> declared(Official official, Parties parties) {
        return official.relations().stream().filter(relation -> {
            var related = relation.recipient().id();
            return related.equals(parties.recipient().id())
                    || parties.businesses().contains(related);
        });
    }
}
