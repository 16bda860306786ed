package id.ikm.aid.credit.disbursement;

import id.ikm.aid.credit.AccountNumbers;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Of another lender, region or period than was written: it stays readable, and counts no more. */
public record WithdrawDisbursement(
        @NotBlank @Size(max = 500) String reason) {

    void mustHoldNoAccount() {
        AccountNumbers.mustNotStandIn(reason, "/reason");
    }
}
