package id.ikm.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalStackTest {

    @Test
    void givesEveryTestRunADatabaseOfItsOwnOnOneSharedServer() throws Exception {
        Map<String, String> first = started(Map.of());
        Map<String, String> second = started(Map.of("service", "aid"));

        assertThat(first.get("quarkus.datasource.jdbc.url")).contains("/test_kit_");
        assertThat(second.get("quarkus.datasource.jdbc.url")).contains("/aid_");
        assertThat(first.get("kafka.bootstrap.servers")).isEqualTo(second.get("kafka.bootstrap.servers"));
        assertThat(first.get("ikm.test.run")).isNotEqualTo(second.get("ikm.test.run"));
        URI postgres = URI.create(first.get("quarkus.datasource.jdbc.url").substring("jdbc:".length()));
        new Socket(postgres.getHost(), postgres.getPort()).close();
    }

    @Test
    void givesNoDatabaseToAServiceWithoutOne() {
        assertThat(started(Map.of("database", "false")))
                .containsKey("quarkus.oidc.auth-server-url")
                .doesNotContainKey("quarkus.datasource.jdbc.url");
    }

    @Test
    void issuesTokensForARoleARegionAndASubject() {
        String token = Tokens.subject("siti", "registry-officer", "12.09");

        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"sub\":\"siti\"", "\"roles\":[\"registry-officer\"]", "\"region\":\"12.09\"")
                .contains("\"aud\":\"ikm\"");
    }

    @Test
    void issuesNoTokenForAnUnknownRole() {
        assertThatThrownBy(() -> Tokens.of("mayor")).hasMessageContaining("Unknown role mayor");
    }

    private static Map<String, String> started(Map<String, String> arguments) {
        LocalStack stack = new LocalStack();
        stack.init(arguments);
        return stack.start();
    }
}
