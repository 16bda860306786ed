package id.ikm.privacy;

import static id.ikm.privacy.KeysetFixtures.aDataKeyset;
import static id.ikm.privacy.KeysetFixtures.aHashKeyset;
import static id.ikm.privacy.KeysetFixtures.rotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final String SECRET = "Jalan Mawar 12";

    private final UUID owner = UUID.randomUUID();
    private final String data = aDataKeyset();
    private final String hash = aHashKeyset();
    private final PersonalDataKeys keys = keys(data, hash);
    private final Sealing sealing = new Sealing(keys);

    SealingTest() throws GeneralSecurityException {}

    @Test
    void opensForTheSameOwnerAndField() throws GeneralSecurityException {
        var sealed = sealing.seal(owner, PersonalField.ADDRESS_LINE, SECRET);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Mawar");
        assertThat(opened(keys, owner, PersonalField.ADDRESS_LINE, sealed)).isEqualTo(SECRET);
    }

    @Test
    void opensNeitherInAnotherRowNorInAnotherField() {
        var sealed = sealing.seal(owner, PersonalField.ADDRESS_LINE, SECRET);

        assertThatThrownBy(() -> opened(keys, UUID.randomUUID(), PersonalField.ADDRESS_LINE, sealed))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> opened(keys, owner, PersonalField.NAME, sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void readsWhatWasSealedBeforeTheKeysWereRotatedAndFindsItStill() throws GeneralSecurityException {
        var sealedBefore = sealing.seal(owner, PersonalField.PHONE, SECRET);
        var rotated = keys(rotated(data), hash);
        var sealedAfter = new Sealing(rotated).seal(owner, PersonalField.PHONE, SECRET);

        assertThat(opened(rotated, owner, PersonalField.PHONE, sealedBefore)).isEqualTo(SECRET);
        assertThat(opened(rotated, owner, PersonalField.PHONE, sealedAfter)).isEqualTo(SECRET);
        assertThatThrownBy(() -> opened(keys, owner, PersonalField.PHONE, sealedAfter))
                .isInstanceOf(GeneralSecurityException.class);
        assertThat(new Sealing(rotated).hash(PersonalField.NIK, SECRET))
                .isEqualTo(sealing.hash(PersonalField.NIK, SECRET));
    }

    @Test
    void hashesTheSameValueOfAnotherFieldDifferently() {
        assertThat(sealing.hash(PersonalField.NIK, SECRET))
                .hasSize(32)
                .isEqualTo(sealing.hash(PersonalField.NIK, SECRET))
                .isNotEqualTo(sealing.hash(PersonalField.NPWP, SECRET));
    }

    @Test
    void leavesTheUnknownUnknown() {
        assertThat(sealing.seal(owner, PersonalField.NIK, null)).isNull();
        assertThat(sealing.hash(PersonalField.NIK, null)).isNull();
    }

    @Test
    void takesAKeysetFromAFile(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("keyset.json"), data);

        var fromFile = keys(file.toString(), hash);

        assertThat(opened(fromFile, owner, PersonalField.NIK, sealing.seal(owner, PersonalField.NIK, SECRET)))
                .isEqualTo(SECRET);
    }

    @Test
    void saysInOneLineWhatIsWrongWithAKeysetAndNeverQuotesIt() {
        assertThatThrownBy(() -> new PersonalDataKeys("registry", Optional.empty(), Optional.of(hash)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("IKM_REGISTRY_DATA_KEYSET is not set");
        assertThatThrownBy(() -> keys("/nowhere/keyset.json", hash))
                .hasMessageContaining("cannot be read: /nowhere/keyset.json");
        assertThatThrownBy(() -> keys("{\"primaryKeyId\": 1, \"secret\": \"abc\"}", hash))
                .hasMessageContaining("is no Tink keyset")
                .hasMessageNotContaining("abc")
                .hasNoCause();
        assertThatThrownBy(() -> keys(hash, data)).hasMessageContaining("IKM_REGISTRY_DATA_KEYSET is no Tink keyset");
    }

    private static PersonalDataKeys keys(String data, String hash) {
        return new PersonalDataKeys("registry", Optional.of(data), Optional.of(hash));
    }

    private static String opened(PersonalDataKeys keys, UUID owner, PersonalField field, byte[] sealed)
            throws GeneralSecurityException {
        return new String(keys.aead().decrypt(sealed, Sealed.associatedData(owner, field)), StandardCharsets.UTF_8);
    }
}
