package id.ikm.aid.credit.lender;

import id.ikm.kit.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A bank or cooperative that lends; ALL stands for all of them together. */
@Entity
class CreditLender {

    @Id
    private String code;

    private UUID id;
    private String name;

    @Version
    private long version;

    protected CreditLender() {
        // for Hibernate
    }

    static CreditLender enter(EnterCreditLender command) {
        var lender = new CreditLender();
        lender.code = command.code();
        lender.id = Ids.next();
        lender.name = command.name().strip();
        return lender;
    }

    UUID id() {
        return id;
    }

    CreditLenderView view() {
        return new CreditLenderView(code, name, version);
    }
}
