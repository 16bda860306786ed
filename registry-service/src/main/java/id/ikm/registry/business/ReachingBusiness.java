package id.ikm.registry.business;

import id.ikm.registry.business.contact.DescribeContact;
import id.ikm.registry.business.contact.SealedContact;
import id.ikm.registry.business.contact.SealingContact;
import id.ikm.registry.business.people.AssignRole;
import id.ikm.registry.person.People;
import id.ikm.web.answer.Warnings;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What must hold of a contact and of people, both when a business is registered and later. */
@ApplicationScoped
class ReachingBusiness {

    private final Businesses businesses;
    private final SealingContact sealing;
    private final People people;

    ReachingBusiness(Businesses businesses, SealingContact sealing, People people) {
        this.businesses = businesses;
        this.sealing = sealing;
        this.people = people;
    }

    SealedContact seal(UUID business, RegionCode region, DescribeContact told, String at, Warnings warnings) {
        var sealed = sealing.seal(business, region, told, at, warnings);
        businesses.mustBeFree(sealed, business, at + "/npwp");
        return sealed;
    }

    void mustBeKnown(AssignRole command, String at) {
        people.require(command.personId(), at + "/personId");
    }

    void mustBeKnown(List<AssignRole> commands) {
        for (int i = 0; i < commands.size(); i++) {
            mustBeKnown(commands.get(i), "/people/" + i);
        }
    }
}
