package id.ikm.registry.together;

import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Sealing;
import id.ikm.privacy.particulars.FamilyCard;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Gives the same random id to all with the same family card, or the same address; neither can be read from it. */
@ApplicationScoped
public class OpaqueIds {

    private final Sealing sealing;
    private final EntityManager database;

    OpaqueIds(Sealing sealing, EntityManager database) {
        this.sealing = sealing;
        this.database = database;
    }

    /** Null where the card is not known. */
    @Transactional(TxType.MANDATORY)
    public UUID household(FamilyCard card) {
        return card == null ? null : id(sealing.hash(PersonalField.FAMILY_CARD, card.digits()));
    }

    /** Null where the address is not known. */
    @Transactional(TxType.MANDATORY)
    public UUID address(RegionCode region, String line) {
        return line == null
                ? null
                : id(sealing.hash(
                        PersonalField.ADDRESS_LINE, AddressKey.of(region, line).value()));
    }

    /** After an erasure: the keyed hash goes where nobody is left who shares it. */
    @Transactional(TxType.MANDATORY)
    public void forgetUnlessShared(UUID id) {
        database.createNativeQuery("""
                        delete from opaque_id o where o.id = ?1
                          and not exists (select 1 from person p where p.household_id = o.id or p.address_id = o.id)
                          and not exists (select 1 from business b where b.contact ->> 'addressId' = o.id::text)
                        """).setParameter(1, id).executeUpdate();
    }

    /** Two that ask for a new one at the same time get the same: the second waits for the row of the first. */
    private UUID id(byte[] hash) {
        return (UUID) database.createNativeQuery("""
                        with known as (select id from opaque_id where hash = ?1),
                        made as (
                            insert into opaque_id (hash, id) select ?1, ?2 where not exists (select 1 from known)
                            on conflict (hash) do update set hash = excluded.hash returning id)
                        select id from known union all select id from made
                        """)
                .setParameter(1, hash)
                .setParameter(2, UUID.randomUUID())
                .getSingleResult();
    }
}
