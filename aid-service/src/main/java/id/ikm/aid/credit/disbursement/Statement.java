package id.ikm.aid.credit.disbursement;

import id.ikm.aid.credit.lender.CreditLenders;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** The figure of a disbursement, without its words. */
record Statement(UUID id, UpTo period, String lender, long amount, Integer debtors, LocalDate publishedOn) {

    /** Of two about the same, the one that was published later stands; on one day, the one that was entered later. */
    static final Comparator<Statement> BY_DAY = Comparator.comparing(Statement::publishedOn)
            .thenComparing(one -> one.id().toString());

    boolean isTotal() {
        return lender.equals(CreditLenders.ALL);
    }
}
