package id.ikm.registry.business.contact;

/** A contact as it may be stored, and the keyed hashes by which doubles of a business are found. */
public record SealedContact(Contact contact, byte[] npwpHash, byte[] phoneHash, byte[] positionHash) {}
