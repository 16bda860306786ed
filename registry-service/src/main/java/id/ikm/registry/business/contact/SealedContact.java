package id.ikm.registry.business.contact;

import java.util.List;

/**
 * A contact as it may be stored, and the keyed hashes by which doubles of a business are found. The nearby ones are never
 * stored: cells that are known to be neighbours could be laid out as a map without the key. They are null where no
 * position was told.
 */
public record SealedContact(
        Contact contact, byte[] npwpHash, byte[] phoneHash, byte[] positionHash, List<byte[]> nearbyPositionHashes) {}
