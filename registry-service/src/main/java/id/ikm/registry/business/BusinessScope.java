package id.ikm.registry.business;

import id.ikm.registry.region.RegionCode;
import id.ikm.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For other features: whether a business lies in the caller's region. */
@ApplicationScoped
public class BusinessScope {

    private final Businesses businesses;
    private final Caller caller;

    BusinessScope(Businesses businesses, Caller caller) {
        this.businesses = businesses;
        this.caller = caller;
    }

    /** To read: outside there is nothing. */
    public RegionCode mustBeReadable(UUID id) {
        return businesses.get(id, caller.scope()).regionCode();
    }
}
