package id.ikm.registry.privacy;

import static id.ikm.registry.privacy.KeysetFixtures.aDataKeyset;
import static id.ikm.registry.privacy.KeysetFixtures.aHashKeyset;
import static id.ikm.registry.privacy.KeysetFixtures.rotated;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.testkit.LocalStack;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class KeyCheckTest {

    @Inject
    DataSource database;

    @ConfigProperty(name = "ikm.registry.data-keyset")
    Path data;

    @ConfigProperty(name = "ikm.registry.hash-keyset")
    Path hash;

    @Test
    void startsWithItsOwnKeysAlsoAfterARotation() throws Exception {
        var own = Files.readString(data);

        assertThatCode(() -> check(own, Files.readString(hash))).doesNotThrowAnyException();
        assertThatCode(() -> check(rotated(own), Files.readString(hash))).doesNotThrowAnyException();
    }

    @Test
    void doesNotStartWithTheKeysOfAnotherDatabase() {
        assertThatThrownBy(() -> check(Files.readString(data), aHashKeyset()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("IKM_REGISTRY_HASH_KEYSET");
        assertThatThrownBy(() -> check(aDataKeyset(), Files.readString(hash)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("IKM_REGISTRY_DATA_KEYSET");
    }

    private void check(String dataKeyset, String hashKeyset) throws Exception {
        new KeyCheck(new PersonalDataKeys(Optional.of(dataKeyset), Optional.of(hashKeyset)), database).check(null);
    }
}
