package id.ikm.privacy;

import id.ikm.web.access.Caller;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one place where personal data are opened: for a role, for a purpose, and never without a row in the access log of
 * the same transaction.
 */
@ApplicationScoped
public class Disclosure {

    private final PersonalDataKeys keys;
    private final AccessLog log;
    private final Caller caller;
    private final List<String> readers;

    /** @param readers the roles that may read personal data here, in the order in which they are written down */
    Disclosure(
            PersonalDataKeys keys,
            AccessLog log,
            Caller caller,
            @ConfigProperty(name = "ikm.privacy.readers") List<String> readers) {
        this.readers = readers;
        this.keys = keys;
        this.log = log;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    public Opened open(Purpose purpose, DataSubject subject, List<Sealed> sealed) {
        return open(purpose, Map.of(subject, sealed));
    }

    /** One row in the log for each of them, also where a list has nothing in it. */
    @Transactional(TxType.MANDATORY)
    public Opened open(Purpose purpose, Map<DataSubject, List<Sealed>> sealed) {
        var role = role();
        sealed.forEach((subject, parts) -> log.add(subject, role, purpose, fields(parts)));
        var values = new HashMap<List<Object>, String>();
        for (var parts : sealed.values()) {
            parts.stream()
                    .filter(part -> part.ciphertext() != null)
                    .forEach(part -> values.put(Opened.key(part.owner(), part.field()), clear(part)));
        }
        return new Opened(values);
    }

    /** That somebody was looked for by this field and found: a reading as well. */
    @Transactional(TxType.MANDATORY)
    public void found(Purpose purpose, DataSubject subject, PersonalField by) {
        log.add(subject, role(), purpose, Set.of(by));
    }

    private String role() {
        return readers.stream().filter(caller::has).findFirst().orElseThrow(ForbiddenException::new);
    }

    private String clear(Sealed part) {
        try {
            return new String(keys.aead().decrypt(part.ciphertext(), part.associatedData()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open " + part + ": wrong keys, or not what was sealed there", e);
        }
    }

    private static Set<PersonalField> fields(List<Sealed> sealed) {
        var fields = new TreeSet<PersonalField>();
        sealed.stream()
                .filter(part -> part.ciphertext() != null)
                .map(Sealed::field)
                .forEach(fields::add);
        return fields;
    }
}
