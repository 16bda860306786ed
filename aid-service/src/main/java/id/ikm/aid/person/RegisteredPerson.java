package id.ikm.aid.person;

import java.util.UUID;

/** A person as the register last told it, by ids that tell nothing; a household or address that is not known is null. */
public record RegisteredPerson(UUID id, long version, String regionCode, UUID householdId, UUID addressId) {}
