package id.ikm.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.ikm.gateway.GatewayConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The merged contract in both its forms, made when it is first asked for. */
@Singleton
class PublishedContract {

    /** The bytes of one form, and the ETag that tells it from any other. */
    record Form(byte[] content, String tag) {}

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private final List<String> services;
    private final String issuer;
    private final String version;
    private Form yaml;
    private Form json;

    PublishedContract(
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.services = config.contracts();
        this.issuer = issuer;
        this.version = version;
    }

    synchronized Form yaml() {
        if (yaml == null) {
            yaml = form(YAML);
        }
        return yaml;
    }

    synchronized Form json() {
        if (json == null) {
            json = form(new ObjectMapper());
        }
        return json;
    }

    private Form form(ObjectMapper mapper) {
        try {
            var content = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(document());
            return new Form(content, HexFormat.of().formatHex(digest(content), 0, 8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode document() throws IOException {
        var frame = (ObjectNode) read("contract-frame.yaml").orElseThrow();
        frame.withObjectProperty("info").put("version", version);
        ((ObjectNode) frame.at("/components/securitySchemes/issuer"))
                .put("openIdConnectUrl", issuer + "/.well-known/openid-configuration");
        var contracts = services.stream()
                .flatMap(service -> read("contracts/" + service + "-service/openapi/openapi.yaml")
                        .map(document -> new ServiceContract(service, document))
                        .stream())
                .toList();
        return ContractMerge.into(frame, contracts);
    }

    /** Nothing for a service that has no contract yet. */
    private static Optional<JsonNode> read(String resource) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(YAML.readTree(stream)).filter(JsonNode::isObject);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
