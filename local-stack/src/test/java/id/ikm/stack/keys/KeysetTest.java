package id.ikm.stack.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import id.ikm.stack.process.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetTest {

    @TempDir
    Path folder;

    @Test
    void makesKeysOnceThatTheirOwnerAloneReads() throws Exception {
        PersonalDataKeys keys = new PersonalDataKeys(folder.resolve("keys"), "registry");
        keys.createIfMissing();
        Path data = Path.of(keys.settings().get("IKM_REGISTRY_DATA_KEYSET"));
        String made = Files.readString(data);

        keys.createIfMissing();

        assertThat(Files.readString(data)).isEqualTo(made);
        assertThat(keys.settings().values()).hasSize(2).allSatisfy(file -> assertThat(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(file))))
                .isEqualTo("rw-------"));
    }

    @Test
    void addsAKeyAndKeepsTheFormerOnes() throws Exception {
        Keyset keyset = new Keyset(folder.resolve("data.json"));
        keyset.createData();
        KeysetHandle before = read(keyset);

        keyset.rotateData();

        KeysetHandle after = read(keyset);
        assertThat(after.size()).isEqualTo(2);
        assertThat(after.getAt(0).getKey().equalsKey(before.getPrimary().getKey()))
                .isTrue();
        assertThat(after.getPrimary().getId()).isNotEqualTo(before.getPrimary().getId());
    }

    @Test
    void saysThatAFileIsNoKeyset() throws Exception {
        Path file = Files.writeString(folder.resolve("data.json"), "halo");

        assertThatThrownBy(() -> new Keyset(file).rotateData())
                .isInstanceOf(StackException.class)
                .hasMessageContaining("is no keyset");
    }

    private static KeysetHandle read(Keyset keyset) throws Exception {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(keyset.file()), InsecureSecretKeyAccess.get());
    }
}
