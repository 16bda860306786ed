package id.ikm.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two keysets, from outside the database: one encrypts and may be rotated, one hashes and stays for ever. */
@Singleton
public class PersonalDataKeys {

    private static final String SUFFIX = "-service";

    private final String variables;
    private final Aead aead;
    private final PrfSet prf;

    @Inject
    PersonalDataKeys(@ConfigProperty(name = "quarkus.application.name") String application, Config settings) {
        this(
                application.replace(SUFFIX, ""),
                settings.getOptionalValue(setting(application, "data"), String.class),
                settings.getOptionalValue(setting(application, "hash"), String.class));
    }

    /** @param service its name, as {@code registry}: part of the names of the variables */
    public PersonalDataKeys(String service, Optional<String> data, Optional<String> hash) {
        variables = "IKM_" + service.toUpperCase(Locale.ROOT);
        try {
            AeadConfig.register();
            PrfConfig.register();
            aead = read(dataVariable(), data, Aead.class);
            prf = read(hashVariable(), hash, PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String dataVariable() {
        return variables + "_DATA_KEYSET";
    }

    String hashVariable() {
        return variables + "_HASH_KEYSET";
    }

    private static String setting(String application, String kind) {
        return "ikm." + application.replace(SUFFIX, "") + "." + kind + "-keyset";
    }

    Aead aead() {
        return aead;
    }

    PrfSet prf() {
        return prf;
    }

    /** The cause is not passed on: it could quote the keyset. */
    private static <T> T read(String variable, Optional<String> given, Class<T> kind) {
        var keyset = given.filter(text -> !text.isBlank())
                .orElseThrow(() -> new ConfigurationException(variable
                        + " is not set: personal data need a Tink keyset, as JSON or as the path of a file with it;"
                        + " make one with ./ikm keyset"));
        try {
            var json = keyset.strip().startsWith("{") ? keyset : Files.readString(Path.of(keyset.strip()));
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), kind);
        } catch (IOException e) {
            throw new ConfigurationException(variable + " names a file that cannot be read: " + keyset);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new ConfigurationException(variable + " is no Tink keyset of the kind that is needed ("
                    + (kind == Aead.class ? "AES256_GCM" : "HMAC_SHA256_PRF") + ")");
        }
    }
}
