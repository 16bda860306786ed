package id.ikm.aid.recipient.listed;

import id.ikm.aid.recipient.listed.Meant.Cell;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everybody whom the rows of a list may mean. */
public class Bearers {

    private final Map<String, Set<Bearer>> byWord = new HashMap<>();

    Bearers(Collection<Bearer> found) {
        for (var bearer : found) {
            add(bearer.recipient().id().toString(), bearer);
            add(key(bearer.name()), bearer);
            if (bearer.nib() != null) {
                add(bearer.nib(), bearer);
            }
        }
    }

    public Set<UUID> ids() {
        return byWord.values().stream()
                .flatMap(Set::stream)
                .map(bearer -> bearer.recipient().id())
                .collect(Collectors.toSet());
    }

    /** By id, else by NIB, else by name; where a NIB and a name speak of two, nobody is meant. */
    public Meant meant(ListedName listed, Predicate<Bearer> where) {
        if (listed.id() != null) {
            return one(
                    found(listed.id().toString(), where), Cell.ID, listed.id().toString());
        }
        var named = listed.name() == null ? List.<Bearer>of() : found(key(listed.name()), where);
        var licensed = listed.nib() == null ? List.<Bearer>of() : found(listed.nib(), where);
        if (licensed.size() == 1) {
            return byNib(licensed.getFirst(), named, listed.name());
        }
        if (listed.name() == null) {
            return one(licensed, Cell.NIB, listed.nib());
        }
        var meant = one(named, Cell.NAME, listed.name());
        if (listed.nib() == null || meant.bearer() == null) {
            return meant;
        }
        return meant.bearer().nib() == null
                ? Meant.is(meant.bearer(), Cell.NIB, "listed.nib-unknown")
                : Meant.nobody(Cell.NIB, "listed.other-nib", meant.bearer().nib());
    }

    private static Meant byNib(Bearer licensed, List<Bearer> named, String name) {
        if (named.contains(licensed) || name == null) {
            return Meant.is(licensed);
        }
        return named.isEmpty()
                ? Meant.is(licensed, Cell.NAME, "listed.other-name", licensed.name())
                : Meant.nobody(Cell.NIB, "listed.nib-of-another", licensed.name());
    }

    private static Meant one(List<Bearer> found, Cell at, String written) {
        if (found.size() == 1) {
            return Meant.is(found.getFirst());
        }
        return found.isEmpty()
                ? Meant.nobody(at, "listed.unknown", written)
                : Meant.nobody(at, "listed.several", found.size(), written);
    }

    private List<Bearer> found(String word, Predicate<Bearer> where) {
        return byWord.getOrDefault(word, Set.of()).stream().filter(where).toList();
    }

    private void add(String word, Bearer bearer) {
        byWord.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(bearer);
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
