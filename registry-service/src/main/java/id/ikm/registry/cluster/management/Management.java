package id.ikm.registry.cluster.management;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.term.Tenure;
import id.ikm.registry.term.Term;
import id.ikm.web.problem.InvalidRequest;
import java.util.UUID;

/** An organisation's management of a cluster: a group of the register, or one known by its name. */
public record Management(UUID id, ManagerKind kind, UUID groupId, String name, Term term)
        implements Tenure<Management> {

    /** {@code group} is what the group of the register is called; null where it is none. */
    public static Management appointed(EntrustCluster command, String group) {
        boolean named = command.name() != null && !command.name().isBlank();
        if (named == (group != null)) {
            throw new InvalidRequest("/name", "cluster.manager-group-or-name");
        }
        return new Management(
                Ids.next(),
                command.kind(),
                command.groupId(),
                named ? command.name().strip() : group,
                new Term(command.since(), null));
    }

    @Override
    public Management lasting(Term other) {
        return new Management(id, kind, groupId, name, other);
    }
}
