package id.ikm.aid.equipment.loan;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All loans of all units. */
@ApplicationScoped
public class Loans implements PanacheRepositoryBase<Loan, UUID> {

    /** Outside the scope there is nothing. */
    Loan get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(loan -> scope.covers(loan.regionCode().value()))
                .orElseThrow(() -> new NotFound("loan", id));
    }

    Loan hold(UUID id, RegionScope scope) {
        var loan = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("loan", id));
        scope.demand(loan.regionCode().value(), "");
        return loan;
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

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<Loan> matching(LoanFilter filter, LocalDate today, RegionScope scope, PageRequest page) {
        var list = new RegionalList("id, status", "loan", scope, RegionCode.textOf(filter.region))
                .whereAsked("equipment_id = :equipment", "equipment", filter.equipment)
                .whereAsked("holder_id = :borrower", "borrower", filter.borrower)
                .whereAsked("status = :status", "status", filter.status == null ? null : filter.status.name());
        if (filter.overdue != null) {
            list.where(
                    filter.overdue ? "status = 'OUT' and until_on < :today" : "(status <> 'OUT' or until_on >= :today)",
                    "today",
                    today);
        }
        var ids =
                list.rows(getEntityManager(), page).stream().map(row -> row[0]).toList();
        return list("id in ?1 order by id", ids);
    }
}
