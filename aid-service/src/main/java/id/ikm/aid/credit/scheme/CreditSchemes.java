package id.ikm.aid.credit.scheme;

import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class CreditSchemes {

    private final EntityManager database;

    CreditSchemes(EntityManager database) {
        this.database = database;
    }

    /** 400 at the pointer where there never was such a scheme. */
    public void demand(String scheme, String pointer) {
        if (rows("select " + SchemeLimit.COLUMNS + " from credit_scheme_limit where scheme = ?1 limit 1", scheme)
                .isEmpty()) {
            throw new InvalidRequest(pointer, "credit.scheme-unknown", scheme);
        }
    }

    /** @param amount null where it is unknown */
    public void check(String scheme, LocalDate day, Long amount, String pointer, Warnings warnings) {
        limit(scheme, day)
                .ifPresentOrElse(
                        limit -> limit.check(amount, pointer, warnings),
                        () -> warnings.add(pointer, "credit.scheme-without-limit", scheme, day));
    }

    List<SchemeLimit> on(LocalDate day) {
        return rows(
                        "select " + SchemeLimit.COLUMNS + " from credit_scheme_limit"
                                + " where ?1 >= valid_from and (valid_to is null or ?1 <= valid_to)"
                                + " order by up_to nulls last, scheme",
                        day)
                .stream()
                .map(SchemeLimit::of)
                .toList();
    }

    private Optional<SchemeLimit> limit(String scheme, LocalDate day) {
        return on(day).stream().filter(limit -> limit.scheme().equals(scheme)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, Object parameter) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter(1, parameter)
                .getResultList();
    }
}
