package id.ikm.training.enrolment;

import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who has, or had, a seat. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    Enrolment get(UUID id, UUID trainingId) {
        return findByIdOptional(id)
                .filter(enrolment -> enrolment.trainingId().equals(trainingId))
                .orElseThrow(() -> new NotFound("enrolment", id));
    }

    /** In the order of enrolling. */
    List<EnrolmentSummary> of(UUID trainingId, EnrolmentStatus status, PageRequest page) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select e.id, e.business_id, b.name, e.status, e.enrolled_at
                        from enrolment e left join registered_business b on b.id = e.business_id
                        where e.training_id = :training and (cast(:status as text) is null or e.status = :status)
                          and (cast(:after as uuid) is null or e.id > :after)
                        order by e.id limit :count
                        """, Object[].class)
                .setParameter("training", trainingId)
                .setParameter("status", status == null ? null : status.name())
                .setParameter("after", page.after().map(last -> last.uuid(0)).orElse(null))
                .setParameter("count", page.rows())
                .getResultList();
        return rows.stream().map(EnrolmentSummary::of).toList();
    }
}
