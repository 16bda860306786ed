package id.ikm.aid.application.ranking;

import id.ikm.aid.aidpackage.criterion.Criterion;
import id.ikm.aid.aidpackage.criterion.Scoring;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A verifier's values for criteria of the package, all at once; a criterion left out is not judged yet. */
public record ScoreApplication(
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid Given> scores) {

    @Schema(name = "GivenScore")
    public record Given(
            @NotBlank @Size(max = 40) @Schema(description = "Code of the criterion")
            String criterion,

            @NotNull
            @PositiveOrZero
            @Digits(integer = 9, fraction = 3)
            @Schema(description = "Points, or the fact where it is not on record")
            BigDecimal value,

            @NotBlank @Size(max = 1000) @Schema(description = "What was seen that the value rests on")
            String note) {}

    public List<Score> against(List<Criterion> criteria) {
        var faults = new ArrayList<FieldFault>();
        var seen = new HashSet<String>();
        for (int i = 0; i < scores.size(); i++) {
            var given = scores.get(i);
            var pointer = "/scores/" + i;
            var criterion = criteria.stream()
                    .filter(one -> one.code().equals(given.criterion()))
                    .findFirst();
            if (criterion.isEmpty() || !seen.add(given.criterion())) {
                faults.add(FieldFault.at(pointer + "/criterion", "application.no-such-criterion", given.criterion()));
            } else if (tooMuch(criterion.get().scoring(), given.value())) {
                faults.add(FieldFault.at(
                        pointer + "/value",
                        "application.too-many-points",
                        criterion.get().scoring().maximumPoints()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return scores.stream()
                .map(given ->
                        new Score(given.criterion(), given.value(), given.note().strip()))
                .toList();
    }

    private static boolean tooMuch(Scoring scoring, BigDecimal value) {
        return scoring.by() == Scoring.By.POINTS && value.compareTo(BigDecimal.valueOf(scoring.maximumPoints())) > 0;
    }
}
