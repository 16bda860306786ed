package id.ikm.aid.decree;

import id.ikm.aid.application.ApplicationProgress;
import id.ikm.aid.application.award.Award;
import id.ikm.aid.budget.Commitments;
import id.ikm.aid.decision.Ledger;
import id.ikm.file.StoredFiles;
import id.ikm.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Approves a whole list of applications and takes the money for it, or nothing at all. */
@ApplicationScoped
class IssuingDecree {

    private final Decrees decrees;
    private final ListedApplications listed;
    private final ApplicationProgress progress;
    private final Commitments commitments;
    private final StoredFiles files;
    private final Ledger ledger;
    private final DecreeEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    IssuingDecree(
            Decrees decrees,
            ListedApplications listed,
            ApplicationProgress progress,
            Commitments commitments,
            StoredFiles files,
            Ledger ledger,
            DecreeEventPublisher events,
            Caller caller,
            Clock clock) {
        this.decrees = decrees;
        this.listed = listed;
        this.progress = progress;
        this.commitments = commitments;
        this.files = files;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    DecreeView issue(IssueDecree command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var byPackage = listed.byPackage(command);
        byPackage.forEach((aidPackage, positions) -> listed.mustBePaid(aidPackage, positions, command));
        byPackage.keySet().forEach(decrees::lockQuota);
        var decree = AwardDecree.issue(command, sha256(command), caller.subject(), clock.instant());
        decrees.persistAndFlush(decree);
        inOrder(command, Comparator.comparing(IssueDecree.To::applicationId)).forEach(i -> approve(decree, command, i));
        byPackage.forEach(listed::mustFitQuota);
        takeTheMoney(command);
        var view = DecreeView.of(decree);
        ledger.add(decree.subject(), "ISSUE", null, view);
        events.issued(view);
        return view;
    }

    private String sha256(IssueDecree command) {
        return command.fileId() == null
                ? null
                : files.demand(command.fileId(), "/fileId").sha256();
    }

    private void approve(AwardDecree decree, IssueDecree command, int i) {
        var to = command.recipients().get(i);
        var award = new Award(
                decree.id(),
                decree.number(),
                decree.decidedOn(),
                to.budgetLineId(),
                to.amount(),
                List.copyOf(to.items()),
                null);
        progress.approve(to.applicationId(), award, to.waiver(), "/recipients/" + i);
    }

    /** Lines in one order, so that two decrees never wait for each other. */
    private void takeTheMoney(IssueDecree command) {
        inOrder(command, Comparator.comparing(to -> String.valueOf(to.budgetLineId())))
                .forEach(i -> take(command.recipients().get(i), "/recipients/" + i + "/amount"));
    }

    private void take(IssueDecree.To to, String pointer) {
        if (to.amount() != null) {
            commitments.commit(to.budgetLineId(), to.applicationId(), to.amount(), pointer);
        }
    }

    private static IntStream inOrder(IssueDecree command, Comparator<IssueDecree.To> order) {
        var recipients = command.recipients();
        return IntStream.range(0, recipients.size())
                .boxed()
                .sorted((a, b) -> order.compare(recipients.get(a), recipients.get(b)))
                .mapToInt(i -> i);
    }
}
