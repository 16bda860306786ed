package id.ikm.aid.outcome.sample;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Some outcomes, drawn by chance, that stand for all of a region and period; the counts are of what was checked. */
@Entity
class OutcomeSample implements Regional {

    private static final int HUNDRED = 100;

    @Id
    private UUID id;

    private RegionCode regionCode;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private int confidence;
    private BigDecimal margin;
    private long seed;
    private int population;
    private int size;
    private int confirmed;
    private int notConfirmed;
    private int notFound;
    private int checks;
    private String drawnBy;
    private Instant drawnAt;

    @Version
    private long version;

    protected OutcomeSample() {
        // for Hibernate
    }

    static OutcomeSample draw(DrawSample command, int population, long seed, String officer, Instant now) {
        var sample = new OutcomeSample();
        sample.id = Ids.next();
        sample.regionCode = command.regionCode();
        sample.fromDay = command.from();
        sample.untilDay = command.until();
        sample.confidence = command.confidence();
        sample.margin = command.margin();
        sample.seed = seed;
        sample.population = population;
        sample.size = Confidence.of(command.confidence(), "/confidence")
                .sampleSize(population, command.margin().doubleValue() / HUNDRED);
        sample.drawnBy = officer;
        sample.drawnAt = now;
        return sample;
    }

    /** @param before null where it was not checked before */
    void check(CheckResult before, CheckResult after) {
        if (before != null) {
            count(before, -1);
        }
        count(after, 1);
        checks++;
    }

    private void count(CheckResult result, int change) {
        switch (result) {
            case CONFIRMED -> confirmed += change;
            case NOT_CONFIRMED -> notConfirmed += change;
            case NOT_FOUND -> notFound += change;
        }
    }

    Estimate estimate() {
        return Estimate.of(confirmed, notConfirmed, notFound, size, population, Confidence.of(confidence, ""));
    }

    UUID id() {
        return id;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate untilDay() {
        return untilDay;
    }

    int confidence() {
        return confidence;
    }

    BigDecimal margin() {
        return margin;
    }

    long seed() {
        return seed;
    }

    int population() {
        return population;
    }

    int size() {
        return size;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    long version() {
        return version;
    }
}
