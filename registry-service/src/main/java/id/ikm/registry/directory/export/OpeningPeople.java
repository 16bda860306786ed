package id.ikm.registry.directory.export;

import id.ikm.registry.business.BusinessView;
import id.ikm.registry.directory.DirectoryEntry;
import id.ikm.registry.privacy.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens the personal data of a portion of businesses, which writes a line into the access log of each. */
@ApplicationScoped
class OpeningPeople {

    Map<UUID, DirectoryEntry.Person> open(Purpose purpose, List<BusinessView> businesses) {
        return Map.of();
    }
}
