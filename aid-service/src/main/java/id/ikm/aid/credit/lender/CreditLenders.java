package id.ikm.aid.credit.lender;

import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
public class CreditLenders implements PanacheRepositoryBase<CreditLender, String> {

    /** The total of all lenders, a figure of its own kind. */
    public static final String ALL = "ALL";

    /** 400 at the pointer where there is no such lender. */
    public void demand(String code, String pointer) {
        if (findByIdOptional(code).isEmpty()) {
            throw new InvalidRequest(pointer, "credit.lender-unknown", code);
        }
    }

    /** Somebody, not all of them together. */
    public void demandOne(String code, String pointer) {
        if (code.equals(ALL)) {
            throw new InvalidRequest(pointer, "credit.lender-one");
        }
        demand(code, pointer);
    }

    public Map<String, String> names(Collection<String> codes) {
        return list("code in ?1", codes).stream()
                .map(CreditLender::view)
                .collect(Collectors.toMap(CreditLenderView::code, CreditLenderView::name));
    }

    CreditLenderView get(String code) {
        return findByIdOptional(code).map(CreditLender::view).orElseThrow(() -> new NotFound("credit-lender", code));
    }

    List<CreditLenderView> all(PageRequest page) {
        return find(
                        "code > ?1 order by code",
                        page.after().map(last -> last.text(0)).orElse(""))
                .range(0, page.rows() - 1)
                .stream()
                .map(CreditLender::view)
                .toList();
    }
}
