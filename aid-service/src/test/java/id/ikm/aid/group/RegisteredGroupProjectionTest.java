package id.ikm.aid.group;

import static id.ikm.aid.RegistryEvents.GROUPS;
import static id.ikm.aid.RegistryEvents.group;
import static id.ikm.aid.RegistryEvents.groupKnownHere;
import static id.ikm.testkit.Broker.event;
import static id.ikm.testkit.Broker.send;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RegisteredGroupProjectionTest {

    private static final String FORMED = "ikm.registry.group.formed.v1";
    private static final String CHANGED = "ikm.registry.group.changed.v1";

    private final UUID id = UUID.randomUUID();

    @Test
    void copiesAGroupAndStaysAtTheHighestVersion() {
        var later = UUID.randomUUID();
        send(GROUPS, id, event(CHANGED, id, 1, group(id, 1, "Selawan Asri", "12.09.20.1006", "56304")));
        send(GROUPS, id, event(FORMED, id, 0, group(id, 0, "Selawan", "12.09.20.1006", null)));
        send(GROUPS, id, event("ikm.registry.group.split.v1", later, 4, group(later, 4, "Pecahan", "12.09", null)));

        soon().until(() -> groupKnownHere(later).isPresent());
        assertThat(groupKnownHere(id))
                .contains(new RegisteredGroup(
                        id, 1, "Selawan Asri", "12.09.20.1006", "56304", "GROUP", List.of(), List.of(), null, null));
    }
}
