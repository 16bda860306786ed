package id.ikm.registry.business;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.region.RegionCode;
import id.ikm.registry.region.SearchName;
import id.ikm.web.problem.RuleViolated;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A business on the register. An officer registers it, another person verifies it; a change of its facts asks for
 * verification again. It can be suspended and reinstated, and closed for good.
 */
@Entity
class Business {

    enum Status {
        REGISTERED,
        VERIFIED,
        SUSPENDED,
        CLOSED
    }

    @Id
    private UUID id;

    private String name;
    private String searchName;
    private Nib nib;
    private RegionCode regionCode;

    @Embedded
    @AttributeOverride(name = "edition", column = @Column(name = "main_kbli_edition"))
    @AttributeOverride(name = "code", column = @Column(name = "main_kbli_code"))
    private KbliCode mainKbli;

    @Embedded
    private ProductionFacts production;

    @Enumerated(EnumType.STRING)
    private IndustryStatus industryStatus;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Status statusBeforeSuspension;

    private Instant registeredAt;
    private String lastProposedBy;

    @Version
    private long version;

    protected Business() {
        // for Hibernate
    }

    static Business register(RegisterBusiness command, String officer, Instant now) {
        var business = new Business();
        business.id = Ids.next();
        business.status = Status.REGISTERED;
        business.registeredAt = now;
        business.lastProposedBy = officer;
        business.describe(
                command.name(), command.regionCode(), command.nib(), command.mainKbli(), command.production());
        return business;
    }

    void change(ChangeBusiness command, String officer) {
        mustNotBe(Status.CLOSED, "business.closed");
        mustNotBe(Status.SUSPENDED, "business.suspended");
        describe(command.name(), command.regionCode(), command.nib(), command.mainKbli(), command.production());
        lastProposedBy = officer;
        status = Status.REGISTERED;
    }

    /** Four eyes: whoever wrote the facts does not verify them. */
    void verify(String verifier) {
        mustNotBe(Status.CLOSED, "business.closed");
        mustNotBe(Status.SUSPENDED, "business.suspended");
        mustNotBe(Status.VERIFIED, "business.verified");
        if (verifier.equals(lastProposedBy)) {
            throw new RuleViolated("business.maker-is-checker");
        }
        status = Status.VERIFIED;
    }

    void suspend() {
        mustNotBe(Status.CLOSED, "business.closed");
        mustNotBe(Status.SUSPENDED, "business.suspended");
        statusBeforeSuspension = status;
        status = Status.SUSPENDED;
    }

    void reinstate() {
        if (status != Status.SUSPENDED) {
            throw new RuleViolated("business.not-suspended");
        }
        status = statusBeforeSuspension;
        statusBeforeSuspension = null;
    }

    void close() {
        mustNotBe(Status.CLOSED, "business.closed");
        status = Status.CLOSED;
        statusBeforeSuspension = null;
    }

    private void describe(
            String newName, RegionCode newRegion, Nib newNib, KbliCode newMainKbli, ProductionFacts newProduction) {
        name = newName.strip();
        searchName = SearchName.of(newName).value();
        regionCode = newRegion;
        nib = newNib;
        mainKbli = newMainKbli;
        production = newProduction;
        industryStatus = IndustryStatus.of(newProduction, newMainKbli);
    }

    private void mustNotBe(Status forbidden, String rule) {
        if (status == forbidden) {
            throw new RuleViolated(rule);
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Nib nib() {
        return nib;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    KbliCode mainKbli() {
        return mainKbli;
    }

    ProductionFacts production() {
        return production;
    }

    IndustryStatus industryStatus() {
        return industryStatus;
    }

    Status status() {
        return status;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    long version() {
        return version;
    }
}
