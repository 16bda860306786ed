package id.ikm.aid.onceonly;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/aid/v1/earlier-aid")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Once only")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class EarlierAidResource {

    private final EntityManager database;
    private final Caller caller;

    EarlierAidResource(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List what somebody was given or promised")
    public Page<EarlierAidView> list(@Valid @BeanParam EarlierAidFilter filter, @Valid @BeanParam PageRequest page) {
        if (filter.named() != 1) {
            throw new InvalidRequest("?recipient", "earlier-aid.one-party");
        }
        return page.byId(rows(filter, page), row -> row.seenFrom(caller.scope()), EarlierAidView::id);
    }

    @SuppressWarnings("unchecked")
    private List<EarlierAidView> rows(EarlierAidFilter filter, PageRequest page) {
        List<Object[]> rows = database.createNativeQuery("""
                        select %s from aid_given g
                        where g.id > :after and g.withdrawn_at is null and g.kept_at is null
                          and g.category like :category
                          and exists (select 1 from aid_given_party p
                                      where p.aid_given_id = g.id and p.level = any(:levels) and p.party_id = :party)
                        order by g.id limit :count
                        """.formatted(EarlierAidView.COLUMNS), Object[].class)
                .setParameter("after", page.afterId())
                .setParameter("category", filter.category == null ? "%" : filter.category)
                .setParameter("levels", filter.levels())
                .setParameter("party", filter.party())
                .setParameter("count", page.rows())
                .getResultList();
        return rows.stream().map(EarlierAidView::of).toList();
    }
}
