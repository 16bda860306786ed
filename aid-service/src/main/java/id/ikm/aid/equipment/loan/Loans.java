package id.ikm.aid.equipment.loan;

import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All loans of all units. */
@ApplicationScoped
public class Loans implements RegionalRepository<Loan> {

    private final RegisteredBusinesses businesses;

    Loans(RegisteredBusinesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public String kind() {
        return "loan";
    }

    /** Told in days before the exclusion constraint tells it without. */
    void mustBeFree(UUID equipment, LocalDate from, LocalDate until) {
        find(
                        "equipmentId = ?1 and status <> ?2 and fromOn <= ?3 and untilOn >= ?4 order by fromOn",
                        equipment,
                        LoanStatus.CANCELLED,
                        until,
                        from)
                .firstResultOptional()
                .ifPresent(other -> {
                    throw new Conflict(
                            FieldFault.at("/from", "loan.days-taken", other.fromOn(), other.untilOn(), other.id()));
                });
    }

    /** What is promised on loan is not given away before the promise is cancelled. */
    public void mustHaveNoneAhead(UUID equipment, String pointer) {
        find("equipmentId = ?1 and status = ?2 order by fromOn", equipment, LoanStatus.AGREED)
                .firstResultOptional()
                .ifPresent(other -> {
                    throw new Conflict(
                            FieldFault.at(pointer, "equipment.promised", other.fromOn(), other.untilOn(), other.id()));
                });
    }

    List<Loan> matching(LoanFilter filter, LocalDate today, RegionScope scope, PageRequest page) {
        var list = new RegionalList("loan", scope, filter.region)
                .whereAsked("equipment_id = :equipment", "equipment", filter.equipment)
                .whereAsked("holder_id = any(:borrower)", "borrower", businesses.asked(filter.borrower))
                .whereAsked("status = :status", "status", filter.status);
        if (filter.overdue != null) {
            list.where(
                    filter.overdue ? "status = 'OUT' and until_on < :today" : "(status <> 'OUT' or until_on >= :today)",
                    "today",
                    today);
        }
        return list.entities(Loan.class, getEntityManager(), page);
    }
}
