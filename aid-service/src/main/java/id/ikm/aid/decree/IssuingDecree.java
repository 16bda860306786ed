package id.ikm.aid.decree;

import id.ikm.aid.application.ApplicationProgress;
import id.ikm.aid.application.HoldingApplications;
import id.ikm.aid.application.award.Award;
import id.ikm.aid.budget.Commitments;
import id.ikm.aid.budget.Commitments.Wanted;
import id.ikm.aid.decision.Ledger;
import id.ikm.file.StoredFiles;
import id.ikm.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** Approves a whole list of applications and takes the money for it, or nothing at all. */
@ApplicationScoped
class IssuingDecree {

    private final Decrees decrees;
    private final ListedApplications listed;
    private final HoldingApplications holding;
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
            HoldingApplications holding,
            ApplicationProgress progress,
            Commitments commitments,
            StoredFiles files,
            Ledger ledger,
            DecreeEventPublisher events,
            Caller caller,
            Clock clock) {
        this.decrees = decrees;
        this.listed = listed;
        this.holding = holding;
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
        holding.hold(
                command.recipients().stream().map(IssueDecree.To::applicationId).toList());
        var decree = AwardDecree.issue(command, sha256(command), caller.subject(), clock.instant());
        decrees.begin(decree);
        inOrder(command).forEach(i -> approve(decree, command, i));
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
        var byLine = new TreeMap<UUID, List<Wanted>>();
        for (int i = 0; i < command.recipients().size(); i++) {
            var to = command.recipients().get(i);
            if (to.amount() != null) {
                byLine.computeIfAbsent(to.budgetLineId(), line -> new ArrayList<>())
                        .add(new Wanted(to.applicationId(), to.amount(), "/recipients/" + i + "/amount"));
            }
        }
        byLine.forEach(commitments::commit);
    }

    /** Of the applications' ids: whoever else takes several takes them in this order. */
    private static IntStream inOrder(IssueDecree command) {
        var recipients = command.recipients();
        return IntStream.range(0, recipients.size())
                .boxed()
                .sorted(Comparator.comparing(i -> recipients.get(i).applicationId()))
                .mapToInt(i -> i);
    }
}
