package id.ikm.registry.business;

import id.ikm.registry.person.PersonErased;
import id.ikm.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;

/** Whenever a person is erased, their roles end, in whatever region the business is; the business stays. */
@ApplicationScoped
class PersonErasedPolicy {

    private static final String REASON = "Data orang dihapus / person erased";

    private final Businesses businesses;
    private final DecidingBusiness deciding;
    private final Caller caller;
    private final ClockProvider officeTime;

    PersonErasedPolicy(Businesses businesses, DecidingBusiness deciding, Caller caller, ClockProvider officeTime) {
        this.businesses = businesses;
        this.deciding = deciding;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    void on(@Observes PersonErased erased) {
        var today = LocalDate.now(officeTime.getClock());
        for (var business : businesses.withRoleOf(erased.id())) {
            deciding.decide(
                    business,
                    BusinessChange.CHANGED,
                    REASON,
                    caller.subject(),
                    left -> left.bidFarewell(erased.id(), today));
        }
    }
}
