package id.ikm.aid.credit.disbursement;

import id.ikm.aid.credit.disbursement.CreditSummaryView.OfLender;
import id.ikm.aid.credit.disbursement.CreditSummaryView.OfPeriod;
import id.ikm.aid.credit.lender.CreditLenders;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says how the lenders of a region share what all of them disbursed. */
@ApplicationScoped
class SummingUpCredit {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<UpTo> BY_TIME =
            Comparator.comparing(UpTo::month).thenComparing(UpTo::day, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Disbursements disbursements;
    private final CreditLenders lenders;

    SummingUpCredit(Disbursements disbursements, CreditLenders lenders) {
        this.disbursements = disbursements;
        this.lenders = lenders;
    }

    CreditSummaryView of(RegionCode region, int year) {
        var all = disbursements.in(region, year);
        var names = lenders.names(all.stream().map(Statement::lender).distinct().toList());
        var periods = all.stream().collect(Collectors.groupingBy(Statement::period)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_TIME.reversed()))
                .map(entry -> period(entry.getKey(), new Stated(entry.getValue()), names))
                .toList();
        return new CreditSummaryView(region, year, periods);
    }

    private static OfPeriod period(UpTo period, Stated stated, Map<String, String> names) {
        var total = stated.total().orElse(null);
        var sum = stated.sumOfLenders();
        return new OfPeriod(
                period,
                total == null ? null : lender(total, total, stated, names),
                sum,
                total == null || sum == null ? null : total.amount() - sum,
                lenders(stated, total, names));
    }

    private static List<OfLender> lenders(Stated stated, Statement total, Map<String, String> names) {
        return stated.lenders().stream()
                .map(one -> lender(one, total, stated, names))
                .toList();
    }

    private static OfLender lender(Statement one, Statement total, Stated stated, Map<String, String> names) {
        return new OfLender(
                one.lender(),
                names.get(one.lender()),
                one.amount(),
                one.debtors(),
                share(one, total),
                one.id(),
                one.publishedOn(),
                stated.all().stream()
                        .filter(other -> other.lender().equals(one.lender()))
                        .count());
    }

    private static BigDecimal share(Statement one, Statement total) {
        return total == null || total.amount() == 0
                ? null
                : BigDecimal.valueOf(one.amount())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(total.amount()), 2, RoundingMode.HALF_UP);
    }
}
