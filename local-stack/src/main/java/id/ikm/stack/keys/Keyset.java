package id.ikm.stack.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import id.ikm.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A file with a Tink keyset in JSON, readable by its owner alone. */
public record Keyset(Path file) {

    public boolean exists() {
        return Files.exists(file);
    }

    /** AES-256-GCM, for encrypting. */
    public void createData() {
        create(PredefinedAeadParameters.AES256_GCM);
    }

    /** HMAC-SHA-256, for finding what is encrypted. */
    public void createHash() {
        create(PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    /** From now on a new key encrypts; all former ones still decrypt. */
    public void rotateData() {
        try {
            AeadConfig.register();
            KeysetHandle before =
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            write(KeysetHandle.newBuilder(before)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (IOException | GeneralSecurityException e) {
            throw new StackException(file + " is no keyset that can be read: " + e.getMessage(), e);
        }
    }

    private void create(Parameters parameters) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            write(KeysetHandle.generateNew(parameters));
        } catch (IOException | GeneralSecurityException e) {
            throw new StackException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private void write(KeysetHandle keyset) throws IOException, GeneralSecurityException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(
                folder,
                "keyset-",
                ".json",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
