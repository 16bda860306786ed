package id.ikm.aid.recipient;

import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.group.RegisteredGroups;
import id.ikm.web.problem.NotYetKnown;
import jakarta.enterprise.context.ApplicationScoped;

/** Those who can be named as recipients. */
@ApplicationScoped
public class Candidates {

    private final RegisteredBusinesses businesses;
    private final RegisteredGroups groups;

    Candidates(RegisteredBusinesses businesses, RegisteredGroups groups) {
        this.businesses = businesses;
        this.groups = groups;
    }

    /** @param pointer the field that names the recipient */
    public Candidate get(RecipientReference recipient, String pointer) {
        var known =
                switch (recipient.kind()) {
                    case BUSINESS -> businesses.find(recipient.id()).map(Candidate::of);
                    case GROUP -> groups.find(recipient.id()).map(Candidate::of);
                };
        return known.orElseThrow(
                () -> new NotYetKnown(pointer + "/id", "recipient.not-yet-known", recipient.kind(), recipient.id()));
    }
}
