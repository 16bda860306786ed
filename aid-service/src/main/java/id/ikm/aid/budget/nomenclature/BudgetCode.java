package id.ikm.aid.budget.nomenclature;

import id.ikm.kit.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What a programme, an activity or a sub-activity is called in one fiscal year, and by which decree. */
@Entity
class BudgetCode {

    @Id
    private UUID id;

    private int fiscalYear;
    private NomenclatureCode code;
    private NomenclatureCode parent;

    @Enumerated(EnumType.STRING)
    private BudgetLevel level;

    private String name;
    private String decree;

    @Version
    private long version;

    protected BudgetCode() {
        // for Hibernate
    }

    static BudgetCode enter(EnterBudgetCode command) {
        var entered = new BudgetCode();
        entered.id = Ids.next();
        entered.fiscalYear = command.fiscalYear();
        entered.code = command.code();
        entered.parent = command.code().parent();
        entered.level = command.code().level();
        entered.rename(new RenameBudgetCode(command.name(), command.decree()));
        return entered;
    }

    void rename(RenameBudgetCode command) {
        name = command.name().strip();
        decree = command.decree().strip();
    }

    NamedCode named() {
        return new NamedCode(code, name, decree);
    }

    BudgetCodeView view() {
        return new BudgetCodeView(id, fiscalYear, code, level, parent, name, decree, version);
    }

    NomenclatureCode code() {
        return code;
    }

    long version() {
        return version;
    }
}
