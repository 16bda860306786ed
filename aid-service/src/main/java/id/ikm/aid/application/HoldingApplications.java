package id.ikm.aid.application;

import static java.util.stream.Collectors.toSet;

import id.ikm.aid.application.member.CheckedMember;
import id.ikm.aid.application.member.CheckingMembers;
import id.ikm.aid.party.PartyLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;

/** Takes a whole list of applications, and everybody behind them, at once: of two lists that meet one waits, none falls. */
@ApplicationScoped
public class HoldingApplications {

    private final Applications applications;
    private final CheckingMembers checking;
    private final PartyLocks locks;

    HoldingApplications(Applications applications, CheckingMembers checking, PartyLocks locks) {
        this.applications = applications;
        this.checking = checking;
        this.locks = locks;
    }

    @Transactional(TxType.MANDATORY)
    public void hold(Collection<UUID> ids) {
        var held = applications.lockAll(ids);
        var applicants = held.stream().map(one -> one.origin().recipient()).collect(toSet());
        var members = held.stream()
                .flatMap(one -> one.checks().members().stream())
                .map(CheckedMember::member)
                .distinct()
                .toList();
        held.forEach(applications::letGo);
        locks.hold(checking.parties(applicants, members));
    }
}
