package id.ikm.registry.business;

import id.ikm.registry.business.contact.Contact;
import id.ikm.registry.business.contact.SealedContact;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a business is reached, sealed, and the keyed hashes by which others that are reached alike are found. */
@Embeddable
record Reach(@JdbcTypeCode(SqlTypes.JSON) Contact contact, byte[] npwpHash, byte[] phoneHash, byte[] positionHash) {

    static final Reach UNKNOWN = new Reach(Contact.UNKNOWN, null, null, null);

    static Reach of(SealedContact told) {
        return new Reach(told.contact(), told.npwpHash(), told.phoneHash(), told.positionHash());
    }

    /** What is not told this time stays known. */
    Reach with(SealedContact told) {
        return new Reach(
                contact.with(told.contact()),
                told.npwpHash() == null ? npwpHash : told.npwpHash(),
                told.phoneHash() == null ? phoneHash : told.phoneHash(),
                told.positionHash() == null ? positionHash : told.positionHash());
    }
}
