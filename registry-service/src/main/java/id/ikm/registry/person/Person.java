package id.ikm.registry.person;

import id.ikm.privacy.Particulars;
import id.ikm.privacy.particulars.Sex;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A person as the register knows one: sealed particulars, and keyed hashes by which they are found. Once erased, nothing
 * is left but the id, the region and that it was erased.
 */
@Entity
class Person {

    @Id
    private UUID id;

    private RegionCode regionCode;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @JdbcTypeCode(SqlTypes.JSON)
    private Particulars particulars;

    private byte[] nikHash;
    private byte[] phoneHash;
    private UUID householdId;
    private UUID addressId;
    private Instant registeredAt;
    private Instant erasedAt;
    private String erasedBy;

    @Enumerated(EnumType.STRING)
    private ErasureReason erasureReason;

    @Version
    private long version;

    protected Person() {
        // for Hibernate
    }

    static Person register(UUID id, SealedPerson person, Instant now) {
        var registered = new Person();
        registered.id = id;
        registered.registeredAt = now;
        registered.describe(person);
        return registered;
    }

    void describe(SealedPerson person) {
        regionCode = person.regionCode();
        sex = person.sex();
        particulars = person.particulars();
        nikHash = person.nikHash();
        phoneHash = person.phoneHash();
        householdId = person.householdId();
        addressId = person.addressId();
    }

    void liveTogether(UUID household, UUID address) {
        householdId = household;
        addressId = address;
    }

    void erase(ErasureReason reason, String officer, Instant now) {
        sex = null;
        particulars = Particulars.NONE;
        nikHash = null;
        phoneHash = null;
        householdId = null;
        addressId = null;
        erasedAt = now;
        erasedBy = officer;
        erasureReason = reason;
    }

    UUID householdId() {
        return householdId;
    }

    UUID addressId() {
        return addressId;
    }

    Instant erasedAt() {
        return erasedAt;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    UUID id() {
        return id;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    Sex sex() {
        return sex;
    }

    Particulars particulars() {
        return particulars;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    long version() {
        return version;
    }
}
