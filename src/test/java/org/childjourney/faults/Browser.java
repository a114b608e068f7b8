package org.childjourney.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Somebody's browser behind the reverse proxy, which ends TLS and sends each request to
 * whichever node it likes.
 */
final class Browser {

    private final HttpClient client = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new TreeMap<>();

    /** The cookies that a browser would send over plain HTTP as well. */
    private final Map<String, String> unprotected = new TreeMap<>();

    HttpResponse<String> get(Node node, String path) {
        return send(node, path, HttpRequest.newBuilder().GET());
    }

    /** Signs in on our page. */
    HttpResponse<String> signIn(Node node, String user, String password) {
        var page = get(node, "/sign-in").body();
        var at = page.indexOf("value=\"", page.indexOf("name=\"_csrf\"")) + 7;
        var token = page.substring(at, page.indexOf('"', at));
        return send(node, "/sign-in",
                HttpRequest.newBuilder()
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=%s&password=%s&_csrf=%s".formatted(user,
                            URLEncoder.encode(password, StandardCharsets.UTF_8),
                            URLEncoder.encode(token, StandardCharsets.UTF_8)))));
    }

    /** As a script of Tasklist sends it. */
    HttpResponse<String> post(Node node, String path, String json) {
        return send(node, path,
                HttpRequest.newBuilder()
                    .header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", this.cookies.getOrDefault("XSRF-TOKEN", ""))
                    .header("X-CHILD-JOURNEY-TOKEN", this.cookies.getOrDefault("CHILD-JOURNEY-TOKEN", ""))
                    .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The names of cookies that are not kept to TLS. */
    Map<String, String> unprotected() {
        return this.unprotected;
    }

    private HttpResponse<String> send(Node node, String path, HttpRequest.Builder request) {
        request.uri(URI.create("http://localhost:" + node.port() + path))
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "child-journey.example.org")
            .header("X-Forwarded-Port", "443");
        if (!this.cookies.isEmpty()) {
            request.header("Cookie",
                    this.cookies.entrySet()
                        .stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        }
        try {
            var answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        }
        catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String header) {
        HttpCookie.parse(header).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                this.cookies.remove(cookie.getName());
                return;
            }
            this.cookies.put(cookie.getName(), cookie.getValue());
            if (!cookie.getSecure()) {
                this.unprotected.put(cookie.getName(), header);
            }
        });
    }

}
