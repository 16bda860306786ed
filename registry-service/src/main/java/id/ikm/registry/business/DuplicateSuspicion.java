package id.ikm.registry.business;

import id.ikm.registry.business.people.BusinessRole;
import id.ikm.registry.business.people.RoleHolder;
import id.ikm.registry.duplicate.SuspectingDuplicates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whatever enters the register, or changes in it, is compared with what is there: by request, in bulk and from files. */
@ApplicationScoped
public class DuplicateSuspicion {

    /** Key of the warning that names a record in the review queue and the score, out of 100. */
    public static final String WARNING = "duplicate.suspected";

    private static final Set<BusinessChange> TOLD =
            EnumSet.of(BusinessChange.REGISTERED, BusinessChange.CHANGED, BusinessChange.CORRECTED);

    private final SuspectingDuplicates duplicates;

    DuplicateSuspicion(SuspectingDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    void on(@Observes BusinessRecorded event) {
        var before = event.before();
        var after = event.after();
        boolean isNew = event.change() == BusinessChange.REGISTERED;
        if (!TOLD.contains(event.change())) {
            return;
        }
        if (isNew || !before.name().equals(after.name()) || !before.people().equals(after.people())) {
            duplicates.mustNotOwnTwice(after.id(), after.name(), owners(after));
        }
        duplicates.look(after.id(), event.nearby()).forEach(like -> event.warnings()
                .add("/name", WARNING, like.id(), like.score()));
    }

    private static List<UUID> owners(BusinessView business) {
        return business.people().stream()
                .filter(holder -> holder.role() == BusinessRole.OWNER && holder.until() == null)
                .map(RoleHolder::personId)
                .toList();
    }
}
