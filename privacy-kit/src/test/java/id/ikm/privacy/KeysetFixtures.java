package id.ikm.privacy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;

/** Keysets in JSON, as an operator makes them. */
class KeysetFixtures {

    static String aDataKeyset() throws GeneralSecurityException {
        AeadConfig.register();
        return generated(PredefinedAeadParameters.AES256_GCM);
    }

    static String aHashKeyset() throws GeneralSecurityException {
        PrfConfig.register();
        return generated(PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    /** With a new primary key beside those it has. */
    static String rotated(String keyset) throws GeneralSecurityException {
        var before = TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
        return json(KeysetHandle.newBuilder(before)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    private static String generated(Parameters parameters) throws GeneralSecurityException {
        return json(KeysetHandle.generateNew(parameters));
    }

    private static String json(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }
}
