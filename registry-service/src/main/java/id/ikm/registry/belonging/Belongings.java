package id.ikm.registry.belonging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** What other features keep of a business goes along in a merger; back again when the merger is undone. */
@ApplicationScoped
public class Belongings {

    private final EntityManager entityManager;
    private final Event<BelongingsMoved> moved;

    Belongings(EntityManager entityManager, Event<BelongingsMoved> moved) {
        this.entityManager = entityManager;
        this.moved = moved;
    }

    @Transactional(TxType.MANDATORY)
    public MovedRows move(UUID from, UUID to) {
        var rows = new TreeMap<String, List<UUID>>();
        for (var kind : Belonging.values()) {
            List<UUID> ids = entityManager
                    .createNativeQuery(kind.move())
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .getResultList();
            rows.put(kind.table(), ids);
            announce(kind, ids);
        }
        return new MovedRows(rows);
    }

    /** What the other record gave away in the meantime is not fetched from there. */
    @Transactional(TxType.MANDATORY)
    public void giveBack(MovedRows rows, UUID from, UUID to) {
        for (var kind : Belonging.values()) {
            var keys = rows.ids().getOrDefault(kind.table(), List.of());
            if (!keys.isEmpty()) {
                List<UUID> ids = entityManager
                        .createNativeQuery(kind.giveBack())
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("keys", keys)
                        .getResultList();
                announce(kind, ids);
            }
        }
    }

    private void announce(Belonging kind, List<UUID> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createNativeQuery(kind.grow())
                    .setParameter("keys", ids)
                    .executeUpdate();
            moved.fire(new BelongingsMoved(kind, ids));
        }
    }
}
