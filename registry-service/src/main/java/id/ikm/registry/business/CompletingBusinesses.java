package id.ikm.registry.business;

import id.ikm.privacy.DataSubject;
import id.ikm.privacy.Disclosure;
import id.ikm.privacy.Particulars;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Purpose;
import id.ikm.registry.business.contact.Contact;
import id.ikm.registry.business.contact.SealedContact;
import id.ikm.registry.together.OpaqueIds;
import id.ikm.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.stream.Collectors;

/** Gives businesses of which an address is known, but no id of it, theirs; those that cannot be changed wait. */
@ApplicationScoped
public class CompletingBusinesses {

    private final Businesses businesses;
    private final DecidingBusiness deciding;
    private final Disclosure disclosure;
    private final OpaqueIds together;
    private final Caller caller;

    CompletingBusinesses(
            Businesses businesses,
            DecidingBusiness deciding,
            Disclosure disclosure,
            OpaqueIds together,
            Caller caller) {
        this.businesses = businesses;
        this.deciding = deciding;
        this.disclosure = disclosure;
        this.together = together;
        this.caller = caller;
    }

    /** How many it was. */
    @Transactional(TxType.MANDATORY)
    public int complete(Purpose purpose, int most) {
        var incomplete = businesses.withoutAddressId(most);
        var opened = disclosure.open(
                purpose,
                incomplete.stream()
                        .collect(Collectors.toMap(
                                business -> DataSubject.business(business.id()),
                                business -> business.contact().particulars().of(business.id()).stream()
                                        .filter(part -> part.field() == PersonalField.ADDRESS_LINE)
                                        .toList())));
        incomplete.forEach(business -> settle(business, opened.get(business.id(), PersonalField.ADDRESS_LINE)));
        return incomplete.size();
    }

    private void settle(Business business, String line) {
        var address = new Contact(null, null, together.address(business.regionCode(), line), Particulars.NONE);
        var told = new SealedContact(address, null, null, null, null);
        deciding.decide(
                business,
                BusinessChange.CHANGED,
                null,
                caller.subject(),
                changed -> changed.reachAlso(told, caller.subject()));
    }
}
