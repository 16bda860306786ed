package id.ikm.kit.identity;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identities, made by the application: UUIDv7, so that they sort by the time of their making. */
public class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
