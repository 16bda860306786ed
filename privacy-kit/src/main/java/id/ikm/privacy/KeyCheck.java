package id.ikm.privacy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;

/** Refuses to start with other keys than those that this database was filled with: people would be lost, or doubled. */
@ApplicationScoped
public class KeyCheck {

    private static final byte[] KNOWN = "ikm".getBytes(StandardCharsets.UTF_8);
    private static final int HASH_BYTES = 32;

    private final PersonalDataKeys keys;
    private final DataSource database;

    public KeyCheck(PersonalDataKeys keys, DataSource database) {
        this.keys = keys;
        this.database = database;
    }

    /** Before anything else begins to work. */
    public void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event)
            throws SQLException, GeneralSecurityException {
        try (var connection = database.getConnection()) {
            remember(connection);
            try (var statement = connection.prepareStatement("select hashed, sealed from personal_data_key");
                    var row = statement.executeQuery()) {
                row.next();
                mustFit(row.getBytes(1), row.getBytes(2));
            }
        }
    }

    private void remember(Connection connection) throws SQLException, GeneralSecurityException {
        try (var statement = connection.prepareStatement(
                "insert into personal_data_key (hashed, sealed) values (?, ?) on conflict do nothing")) {
            statement.setBytes(1, keys.prf().computePrimary(KNOWN, HASH_BYTES));
            statement.setBytes(2, keys.aead().encrypt(KNOWN, KNOWN));
            statement.executeUpdate();
        }
    }

    private void mustFit(byte[] hashed, byte[] sealed) throws GeneralSecurityException {
        if (!Arrays.equals(hashed, keys.prf().computePrimary(KNOWN, HASH_BYTES))) {
            throw new ConfigurationException(
                    keys.hashVariable() + " is not the one that this database was filled with: give it back its own");
        }
        try {
            keys.aead().decrypt(sealed, KNOWN);
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(
                    keys.dataVariable() + " lacks a key that this database was filled with: add keys, remove none");
        }
    }
}
