package id.ikm.registry.report.unit;

import id.ikm.registry.report.figures.Quantity;
import id.ikm.web.answer.Warnings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** The list of units; it grows by rows, and a unit that it does not have is kept as written. */
@ApplicationScoped
public class Units {

    private final EntityManager database;

    Units(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<MeasureUnit> all() {
        List<Object[]> rows = database.createNativeQuery(
                        "select code, name, array_to_string(also_written, '|') from measure_unit order by code",
                        Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> new MeasureUnit((String) row[0], (String) row[1], words((String) row[2])))
                .toList();
    }

    /** Writes a unit by its code where the list has it, and warns where it has not; {@code at} is where they stand. */
    public BiFunction<String, Quantity, Quantity> reader(String at, Warnings warnings) {
        Map<String, String> codes = new HashMap<>();
        for (var unit : all()) {
            codes.put(plain(unit.code()), unit.code());
            codes.put(plain(unit.name()), unit.code());
            unit.alsoWritten().forEach(word -> codes.put(plain(word), unit.code()));
        }
        return (pointer, quantity) -> {
            var code = codes.get(plain(quantity.unit()));
            if (code == null) {
                warnings.add(at + pointer + "/unit", "unit.unknown", quantity.unit());
                return quantity.in(quantity.unit().strip());
            }
            return quantity.in(code);
        };
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }

    private static String plain(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT);
    }
}
