package id.ikm.aid.credit.disbursement;

import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that was stated about one region and period: the lenders together never disbursed more than all of them did. */
record Stated(List<Statement> all) {

    /** Of each lender, and of all together, the newest. */
    Map<String, Statement> standing() {
        return all.stream()
                .collect(Collectors.toMap(
                        Statement::lender, Function.identity(), BinaryOperator.maxBy(Statement.BY_DAY), TreeMap::new));
    }

    Optional<Statement> total() {
        return standing().values().stream().filter(Statement::isTotal).findFirst();
    }

    List<Statement> lenders() {
        return standing().values().stream().filter(one -> !one.isTotal()).toList();
    }

    /** Null where no lender is named. */
    Long sumOfLenders() {
        var lenders = lenders();
        return lenders.isEmpty()
                ? null
                : lenders.stream().mapToLong(Statement::amount).sum();
    }

    /** With what stands, and as if the changed one stood, which may be older (DOMAIN 9, AS-7). */
    void mustAgree(UUID changed) {
        mustAgree();
        all.stream().filter(one -> one.id().equals(changed)).findFirst().ifPresent(one -> with(one)
                .mustAgree());
    }

    private Stated with(Statement one) {
        var others = new ArrayList<>(all);
        others.removeIf(other -> other.lender().equals(one.lender()));
        others.add(one);
        return new Stated(others);
    }

    private void mustAgree() {
        var sum = sumOfLenders();
        total().filter(total -> sum != null && sum > total.amount()).ifPresent(total -> {
            throw new RuleViolated(FieldFault.at("/amount", "credit.above-total", sum, total.amount()));
        });
    }
}
