package id.ikm.stack.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerServerTest {

    private static final String GRANT = "grant_type=client_credentials&";
    private static final String OFFICER = GRANT + "client_id=registry-officer%4012&client_secret=local";

    /** One key for all tests, because making one takes long. */
    @TempDir
    static Path folder;

    private IssuerServer issuer;

    @BeforeEach
    void start() throws Exception {
        issuer = IssuerServer.start(folder, 0);
    }

    @AfterEach
    void stop() {
        issuer.stop();
    }

    @Test
    void tellsAnyOidcClientWhereEverythingIs() throws Exception {
        Map<String, Object> discovery = json(get("/.well-known/openid-configuration"));

        assertThat(discovery)
                .containsEntry("issuer", issuer.url())
                .containsEntry("jwks_uri", issuer.url() + "/jwks")
                .containsEntry("token_endpoint", issuer.url() + "/token");
    }

    @Test
    void signsTokensThatItsPublishedKeysVerify() throws Exception {
        SignedJWT token =
                SignedJWT.parse((String) json(post("/token", OFFICER, null)).get("access_token"));

        JWKSet keys = JWKSet.parse(get("/jwks").body());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(issuer.url());
        assertThat(claims.getAudience()).containsExactly("ikm");
        assertThat(claims.getSubject()).isEqualTo("registry-officer@12");
        assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of("registry-officer"));
        assertThat(claims.getStringClaim("region")).isEqualTo("12");
        assertThat(claims.getExpirationTime()).isAfter(claims.getIssueTime());
    }

    @Test
    void takesTheSecretInTheAuthorizationHeaderAsWell() throws Exception {
        String basic = Base64.getEncoder().encodeToString("auditor:local".getBytes());

        assertThat(post("/token", GRANT, "Basic " + basic).statusCode()).isEqualTo(200);
    }

    @Test
    void narrowsTheRegionOnRequest() throws Exception {
        SignedJWT token = SignedJWT.parse((String)
                json(post("/token", OFFICER + "&scope=region:12.09", null)).get("access_token"));

        assertThat(token.getJWTClaimsSet().getStringClaim("region")).isEqualTo("12.09");
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=client_credentials&client_id=mayor&client_secret=local, 401, invalid_client",
        "grant_type=client_credentials&client_id=auditor&client_secret=guess, 401, invalid_client",
        "grant_type=client_credentials, 401, invalid_client",
        "grant_type=password&client_id=auditor&client_secret=local, 400, unsupported_grant_type",
        "client_id=auditor&client_secret=local, 400, invalid_request",
        "grant_type=client_credentials&client_id=auditor%4012&client_secret=local&region=16.07, 400, invalid_scope",
        "grant_type=client_credentials&client_id=auditor%4012&client_secret=local&scope=root, 400, invalid_scope",
        "grant_type=client_credentials&client_id=auditor%401209&client_secret=local, 401, invalid_client"
    })
    void refusesInTheWordsOfTheStandard(String form, int status, String error) throws Exception {
        HttpResponse<String> response = post("/token", form, null);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response)).containsEntry("error", error);
    }

    @Test
    void keepsItsKeyOverARestart() throws Exception {
        String before = get("/jwks").body();
        issuer.stop();

        issuer = IssuerServer.start(folder, 0);

        assertThat(get("/jwks").body()).isEqualTo(before);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(issuer.url() + path)).build());
    }

    private HttpResponse<String> post(String path, String form, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(issuer.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send((authorization == null ? request : request.header("Authorization", authorization)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static Map<String, Object> json(HttpResponse<String> response) throws Exception {
        return JSONObjectUtils.parse(response.body());
    }
}
