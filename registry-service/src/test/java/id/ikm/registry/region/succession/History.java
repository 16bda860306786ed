package id.ikm.registry.region.succession;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A made-up country that is changed by a decree every month: each number is one change of one of its regions. */
class History {

    static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final int FIRST_REGIONS = 4;
    private static final int KINDS = 7;

    private final List<Succession> successions = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private final List<RegionCode> inForce = new ArrayList<>();
    private int codes;
    private LocalDate day = BEGINNING;

    static History of(List<Integer> changes) {
        var history = new History();
        for (int i = 0; i < FIRST_REGIONS; i++) {
            history.begin();
        }
        changes.forEach(history::change);
        return history;
    }

    Timeline timeline() {
        return new Timeline(successions, periods);
    }

    LocalDate end() {
        return day;
    }

    /** Those in force on a day. */
    List<RegionCode> on(LocalDate moment) {
        return periods.stream()
                .filter(period -> period.contains(moment))
                .map(Period::code)
                .distinct()
                .toList();
    }

    private void change(int number) {
        day = day.plusMonths(1);
        if (inForce.isEmpty()) {
            begin();
            return;
        }
        var code = inForce.get(number / KINDS % inForce.size());
        switch (number % KINDS) {
            case 0 -> replace(code, begin());
            case 1 -> replace(code, begin(), begin());
            case 2 -> tell(code, code, begin());
            case 3 -> replace(code, inForce.get(number % inForce.size()));
            case 4 -> replace(code, (RegionCode) null);
            case 5 -> begin();
            default -> rename(code);
        }
    }

    private void replace(RegionCode code, RegionCode... successors) {
        if (!List.of(successors.length == 1 && successors[0] == null ? new RegionCode[0] : successors)
                .contains(code)) {
            end(code);
            tell(code, successors);
        }
    }

    private void tell(RegionCode code, RegionCode... successors) {
        for (var successor : successors) {
            successions.add(new Succession(code, successor, day));
        }
    }

    private RegionCode begin() {
        var code = new RegionCode("97.%02d".formatted(++codes));
        inForce.add(code);
        periods.add(new Period(code, day.equals(BEGINNING) ? LocalDate.MIN : day, null));
        return code;
    }

    private void rename(RegionCode code) {
        end(code);
        inForce.add(code);
        periods.add(new Period(code, day, null));
    }

    private void end(RegionCode code) {
        inForce.remove(code);
        periods.replaceAll(period ->
                period.code().equals(code) && period.to() == null ? new Period(code, period.from(), day) : period);
    }
}
