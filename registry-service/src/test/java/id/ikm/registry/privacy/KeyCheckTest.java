package id.ikm.registry.privacy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.privacy.KeyCheck;
import id.ikm.privacy.PersonalDataKeys;
import id.ikm.stack.keys.Keyset;
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
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(LocalStack.class)
class KeyCheckTest {

    @Inject
    DataSource database;

    @ConfigProperty(name = "ikm.registry.data-keyset")
    Path data;

    @ConfigProperty(name = "ikm.registry.hash-keyset")
    Path hash;

    @TempDir
    Path folder;

    @Test
    void startsWithItsOwnKeysAlsoAfterARotation() throws Exception {
        var own = Files.readString(data);

        assertThatCode(() -> check(own, Files.readString(hash))).doesNotThrowAnyException();
        assertThatCode(() -> check(rotated(own), Files.readString(hash))).doesNotThrowAnyException();
    }

    @Test
    void doesNotStartWithTheKeysOfAnotherDatabase() {
        assertThatThrownBy(() -> check(Files.readString(data), another("hash")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("IKM_REGISTRY_HASH_KEYSET");
        assertThatThrownBy(() -> check(another("data"), Files.readString(hash)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("IKM_REGISTRY_DATA_KEYSET");
    }

    private String rotated(String keyset) throws Exception {
        var copy = new Keyset(Files.writeString(folder.resolve("rotated.json"), keyset));
        copy.rotateData();
        return Files.readString(copy.file());
    }

    private String another(String kind) throws Exception {
        var keyset = new Keyset(folder.resolve("another-" + kind + ".json"));
        if (kind.equals("hash")) {
            keyset.createHash();
        } else {
            keyset.createData();
        }
        return Files.readString(keyset.file());
    }

    private void check(String dataKeyset, String hashKeyset) throws Exception {
        new KeyCheck(new PersonalDataKeys("registry", Optional.of(dataKeyset), Optional.of(hashKeyset)), database)
                .check(null);
    }
}
