package id.ikm.registry.report.figures;

import id.ikm.registry.ruleset.SizeRange;
import id.ikm.registry.ruleset.Span;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The items of Pelaporan Industri Kecil (Permenperin 13/2025 art. 7 [V]) and of the directory sheet; unknown is null. */
public record ReportFigures(
        @Valid Workforce workers,
        @Valid Investment investment,
        @Valid Production production,
        @Valid Inputs inputs,
        @Valid @Size(max = 100) List<@NotNull Item> machines,
        @Valid Sales sales) {

    public static final ReportFigures NONE = new ReportFigures(null, null, null, null, null, null);

    public ValueAdded valueAdded() {
        return ValueAdded.of(of(production, Production::value), of(inputs, Inputs::materialCost));
    }

    /** The figures that classes follow from; sales count only where the period is a whole year. */
    public SizeRange size(boolean ofAYear) {
        return new SizeRange(
                of(workers, Workforce::total),
                of(investment, Investment::withoutLandAndBuildings),
                ofAYear ? of(sales, Sales::turnover) : null);
    }

    /** Every quantity as the reader makes it of the one that stands at a pointer. */
    public ReportFigures reread(BiFunction<String, Quantity, Quantity> reader) {
        return new ReportFigures(
                workers,
                investment,
                production == null ? null : reread(production, reader),
                inputs == null ? null : reread(inputs, reader),
                reread("/machines", machines, reader),
                sales);
    }

    private static Production reread(Production production, BiFunction<String, Quantity, Quantity> reader) {
        return new Production(
                reread("/production/installedCapacity", production.installedCapacity(), reader),
                reread("/production/capacity", production.capacity(), reader),
                reread("/production/output", production.output(), reader),
                production.value());
    }

    private static Inputs reread(Inputs inputs, BiFunction<String, Quantity, Quantity> reader) {
        return new Inputs(
                reread("/inputs/rawMaterials", inputs.rawMaterials(), reader),
                inputs.materialCost(),
                reread("/inputs/processWater", inputs.processWater(), reader),
                reread("/inputs/fuelsAndLubricants", inputs.fuelsAndLubricants(), reader),
                reread("/inputs/electricity", inputs.electricity(), reader));
    }

    private static List<Item> reread(String at, List<Item> items, BiFunction<String, Quantity, Quantity> reader) {
        return items == null
                ? null
                : IntStream.range(0, items.size())
                        .mapToObj(i -> new Item(
                                items.get(i).name(),
                                reread(at + "/" + i + "/quantity", items.get(i).quantity(), reader)))
                        .toList();
    }

    private static Quantity reread(String at, Quantity quantity, BiFunction<String, Quantity, Quantity> reader) {
        return quantity == null ? null : reader.apply(at, quantity);
    }

    private static <T> Span of(T part, Function<T, Span> figure) {
        return part == null ? null : figure.apply(part);
    }
}
