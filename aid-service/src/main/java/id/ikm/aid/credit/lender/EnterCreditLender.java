package id.ikm.aid.credit.lender;

import id.ikm.aid.credit.AccountNumbers;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

public record EnterCreditLender(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}") String code,
        @NotBlank @Size(max = 100) String name) {

    void mustHoldNoAccount() {
        AccountNumbers.mustNotStandIn(code, "/code");
        AccountNumbers.mustNotStandIn(name, "/name");
    }
}
