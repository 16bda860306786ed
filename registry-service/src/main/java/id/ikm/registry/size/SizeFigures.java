package id.ikm.registry.size;

import id.ikm.registry.ruleset.SizeRange;
import id.ikm.registry.ruleset.Span;
import id.ikm.web.problem.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures that the classes of a business follow from; what is not known is null, never 0. */
@Embeddable
@Schema(description = "Figures about size; leave out what is not known")
public record SizeFigures(
        @Column(name = "male_workers") @Min(0) @Max(SizeFigures.MOST_WORKERS)
        Integer maleWorkers,

        @Column(name = "female_workers") @Min(0) @Max(SizeFigures.MOST_WORKERS)
        Integer femaleWorkers,

        @Min(0) @Max(2 * SizeFigures.MOST_WORKERS) @Schema(description = "The sum, where both are known")
        Integer workers,

        @Min(0) @Max(Span.LIMIT) @Schema(description = "Whole rupiah, without land and buildings")
        Long investment,

        @Column(name = "annual_sales") @Min(0) @Max(Span.LIMIT) @Schema(description = "Whole rupiah")
        Long annualSales,

        @Column(name = "figures_year") @Min(1900) @Max(2200) @Schema(description = "The year that they are of")
        Integer year) {

    public static final SizeFigures UNKNOWN = new SizeFigures(null, null, null, null, null, null);
    static final int MOST_WORKERS = 1_000_000;

    public SizeFigures {
        var bySex = maleWorkers == null || femaleWorkers == null ? null : maleWorkers + femaleWorkers;
        if (workers == null) {
            workers = bySex;
        } else if (bySex != null
                ? !workers.equals(bySex)
                : isMore(maleWorkers, workers) || isMore(femaleWorkers, workers)) {
            throw new InvalidValue("size.workers-contradict", workers);
        }
    }

    public SizeRange range() {
        return new SizeRange(Span.exactly(workers), Span.exactly(investment), Span.exactly(annualSales));
    }

    private static boolean isMore(Integer part, int whole) {
        return part != null && part > whole;
    }
}
