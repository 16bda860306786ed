package id.ikm.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What tests ask of the local issuer: tokens and, from that of the shared stack, fresh databases. */
record Issuer(String url) {

    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\":\"([^\"]*)\"");

    static Issuer underTest() {
        String given = System.getProperty("ikm.issuer");
        return new Issuer(given != null ? given : SharedStack.obtain().issuer());
    }

    String token(Map<String, String> wanted) {
        Map<String, String> form = new HashMap<>(wanted);
        form.put("grant_type", "client_credentials");
        form.put("client_secret", "local");
        return post("/token", form).get("access_token");
    }

    Map<String, String> freshDatabase(String service) {
        return post("/databases/" + service, Map.of());
    }

    private Map<String, String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalArgumentException("The issuer answers " + response.body());
            }
            return members(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> members(String json) {
        Map<String, String> members = new HashMap<>();
        for (Matcher member = MEMBER.matcher(json.replace("\\/", "/")); member.find(); ) {
            members.put(member.group(1), member.group(2));
        }
        return members;
    }
}
