package id.ikm.registry.directory.upload;

import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sheets that offices uploaded. */
@ApplicationScoped
class DirectoryImports implements PanacheRepositoryBase<DirectoryImport, UUID> {

    private static final UUID LAST = new UUID(-1, -1);
    private static final String OPEN = "state in (UPLOADED, CHECKING, CHECKED, COMMITTING)";

    DirectoryImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("directory-import", id));
    }

    DirectoryImport get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(found -> scope.covers(found.order().regencyCode()))
                .orElseThrow(() -> new NotFound("directory-import", id));
    }

    /** To decide about it: whoever else does so waits. */
    DirectoryImport hold(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("directory-import", id));
    }

    /** The same file for the same purpose, sent again before the first has ended. */
    Optional<DirectoryImport> open(ImportOrder order, UploadedFile file, String officer) {
        return find("file.hash = ?1 and requestedBy = ?2 and " + OPEN, file.hash(), officer).stream()
                .filter(found -> found.order().equals(order))
                .findFirst();
    }

    void reach(UUID id, int rowsDone) {
        getEntityManager()
                .createNativeQuery(
                        "update directory_import set rows_done = ?2, version = version + 1 where id = ?1 and rows_done < ?2")
                .setParameter(1, id)
                .setParameter(2, rowsDone)
                .executeUpdate();
    }

    /** Those that wait for nobody, or for somebody who does not come, and still hold rows. */
    List<UUID> restingSince(Instant then) {
        return getEntityManager().createNativeQuery("""
                        select id from directory_import i
                        where state in ('CHECKED', 'DONE', 'FAILED', 'CANCELLED')
                          and coalesce(finished_at, checked_at) < ?1
                          and exists (select from directory_import_row r where r.import_id = i.id)
                        """).setParameter(1, then).getResultList();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<DirectoryImport> matching(RegionCode regency, RegionScope scope, PageRequest page) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from directory_import
                        where regency_code like ?1 and id < ?2 order by id desc limit ?3
                        """, DirectoryImport.class)
                .setParameter(1, scope.narrowedTo(regency).likePattern())
                .setParameter(2, page.after().map(last -> last.uuid(0)).orElse(LAST))
                .setParameter(3, page.rows())
                .getResultList();
    }
}
