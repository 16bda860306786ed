package id.ikm.registry.region.succession;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days on which codes began, ended and took over from one another. A code that is in force on both sides of a day
 * that says nothing about it stays what it is. Regions change by decree, codes retire (DOMAIN 0, fact 10). [V]
 */
record Timeline(List<Succession> successions, List<Period> periods) {

    /** Where following a code ended; {@code lost} where a part of it could not be followed to the end. */
    record Reached(SortedSet<RegionCode> codes, boolean lost) {}

    Reached follow(RegionCode code, LocalDate from, LocalDate to) {
        boolean forward = from.isBefore(to);
        boolean lost = !inForce(code, from);
        SortedSet<RegionCode> codes = new TreeSet<>(Set.of(code));
        for (var day :
                forward ? turningPoints(from, to) : turningPoints(to, from).reversed()) {
            var next = new TreeSet<RegionCode>();
            for (var each : codes) {
                lost |= forward ? !addAfter(each, day, next) : !addBefore(each, day, next);
            }
            codes = next;
        }
        lost |= codes.removeIf(reached -> !inForce(reached, to));
        return new Reached(Collections.unmodifiableSortedSet(codes), lost);
    }

    /** False where nothing tells what it became; a region that was dissolved became nothing. */
    private boolean addAfter(RegionCode code, LocalDate day, Collection<RegionCode> after) {
        var told = on(day).filter(succession -> succession.code().equals(code)).toList();
        told.stream()
                .map(Succession::successor)
                .filter(successor -> successor != null)
                .forEach(after::add);
        if (told.isEmpty() && staysOver(code, day)) {
            after.add(code);
            return true;
        }
        return !told.isEmpty();
    }

    private boolean addBefore(RegionCode code, LocalDate day, Collection<RegionCode> before) {
        var told = on(day).filter(succession -> code.equals(succession.successor()))
                .map(Succession::code)
                .toList();
        before.addAll(told);
        boolean stays = on(day).noneMatch(succession -> succession.code().equals(code)) && staysOver(code, day);
        if (stays) {
            before.add(code);
        }
        return stays || !told.isEmpty();
    }

    private boolean staysOver(RegionCode code, LocalDate day) {
        return inForce(code, day.minusDays(1)) && inForce(code, day);
    }

    private boolean inForce(RegionCode code, LocalDate day) {
        return periods.stream().anyMatch(period -> period.code().equals(code) && period.contains(day));
    }

    private Stream<Succession> on(LocalDate day) {
        return successions.stream()
                .filter(succession -> succession.effectiveOn().equals(day));
    }

    /** The days after {@code earlier}, up to {@code later}. */
    private List<LocalDate> turningPoints(LocalDate earlier, LocalDate later) {
        var days = new TreeSet<LocalDate>();
        successions.forEach(succession -> days.add(succession.effectiveOn()));
        for (var period : periods) {
            days.add(period.from());
            if (period.to() != null) {
                days.add(period.to());
            }
        }
        return new ArrayList<>(days.headSet(later, true).tailSet(earlier, false));
    }
}
