package id.ikm.registry.group.leader;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.term.Tenure;
import id.ikm.registry.term.Term;
import java.util.UUID;

/** A person's leadership of a group; the person's id tells nothing about the person. */
public record Leader(UUID id, UUID personId, Term term) implements Tenure<Leader> {

    public static Leader appointed(AppointLeader command) {
        return new Leader(Ids.next(), command.personId(), new Term(command.since(), null));
    }

    @Override
    public Leader lasting(Term other) {
        return new Leader(id, personId, other);
    }
}
