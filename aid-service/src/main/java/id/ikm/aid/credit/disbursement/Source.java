package id.ikm.aid.credit.disbursement;

import id.ikm.aid.credit.AccountNumbers;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who published a figure, where and when. */
public record Source(
        @NotBlank @Size(max = 200) String publisher,
        @Size(max = 300) String title,
        @NotNull @PastOrPresent LocalDate publishedOn,
        @Size(max = 1000) @Pattern(regexp = "https?://\\S+") String url) {

    void mustHoldNoAccount() {
        AccountNumbers.mustNotStandIn(publisher, "/source/publisher");
        AccountNumbers.mustNotStandIn(title, "/source/title");
    }
}
