package org.childjourney;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * Asks the application over HTTP as one person: with HTTP Basic, as another system would,
 * or in a browser's session after signing in on our page. Redirects are not followed, so
 * that a test sees them.
 */
public final class HttpAs {

    private final String base;

    private final String user;

    private final CookieManager cookies = new CookieManager();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

    private final String authorization;

    private HttpAs(int port, String user, String password) {
        this.base = "http://localhost:" + port;
        this.user = user;
        this.authorization = (password != null)
                ? "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8))
                : null;
    }

    /** Nobody: without a password and without a session. */
    public static HttpAs nobody(int port) {
        return new HttpAs(port, null, null);
    }

    /** One of the demo people, with HTTP Basic on every request. */
    public static HttpAs basic(int port, String user) {
        return basic(port, user, "demo");
    }

    /** Somebody with this password, with HTTP Basic on every request. */
    public static HttpAs basic(int port, String user, String password) {
        return new HttpAs(port, user, password);
    }

    /** One of the demo people, signed in on our page as in a browser. */
    public static HttpAs browser(int port, String user) {
        var browser = new HttpAs(port, user, null);
        var answer = browser.signIn("demo");
        if (!"/".equals(URI.create(answer.headers().firstValue("Location").orElse("?")).getPath())) {
            throw new IllegalStateException("%s could not sign in: %s %s".formatted(user, answer.statusCode(),
                    answer.headers().firstValue("Location")));
        }
        browser.get("/camunda/app/tasklist/default/");
        return browser;
    }

    /** Fills in our page as this person does, with this password. */
    public HttpResponse<String> signIn(String password) {
        return postForm("/sign-in", "username=%s&password=%s".formatted(this.user, password));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    /** As a browser opens a page. */
    public HttpResponse<String> open(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    /**
     * Sends what a form of our own pages would send, with the token that stands in it.
     */
    public HttpResponse<String> postForm(String path, String fields) {
        var page = get("/sign-in").body();
        var at = page.indexOf("value=\"", page.indexOf("name=\"_csrf\"")) + 7;
        var token = page.substring(at, page.indexOf('"', at));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers
                .ofString(fields + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
    }

    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, json);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends JSON, with the tokens that the pages' own scripts would send. */
    public HttpResponse<String> send(String method, String path, String json) {
        var request = request(path).method(method,
                (json != null) ? HttpRequest.BodyPublishers.ofString(json) : HttpRequest.BodyPublishers.noBody());
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        cookie(request, "XSRF-TOKEN", "X-XSRF-TOKEN");
        cookie(request, "CHILD-JOURNEY-TOKEN", "X-CHILD-JOURNEY-TOKEN");
        return send(request);
    }

    /**
     * What is said to a body of that many bytes that is not sent before it is welcome, as
     * a careful program does with a large one.
     *
     * @param status the status of the answer
     * @param words the rest of the answer
     */
    public record Welcome(int status, String words) {
    }

    /**
     * Asks whether a body of that many bytes is welcome. (Java's own client waits for
     * ever when it is not.)
     */
    public Welcome announce(String method, String path, long length) {
        var head = new StringBuilder("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(method, path))
            .append("Content-Type: application/json\r\nContent-Length: %d\r\n".formatted(length))
            .append("Expect: 100-continue\r\nConnection: close\r\n");
        if (this.authorization != null) {
            head.append("Authorization: %s\r\n".formatted(this.authorization));
        }
        var held = this.cookies.getCookieStore().getCookies();
        if (!held.isEmpty()) {
            head.append(held.stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ", "Cookie: ", "\r\n")));
        }
        try (var socket = new Socket("localhost", URI.create(this.base).getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var status = Integer.parseInt(answer.readLine().split(" ")[1]);
            return new Welcome(status, (status == 100) ? "" : answer.lines().collect(Collectors.joining("\n")));
        }
        catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
    }

    /** As a page of somebody else's would send it. */
    public HttpResponse<String> sendWithoutToken(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private void cookie(HttpRequest.Builder request, String cookie, String header) {
        this.cookies.getCookieStore()
            .getCookies()
            .stream()
            .filter(held -> held.getName().equals(cookie))
            .map(HttpCookie::getValue)
            .findFirst()
            .ifPresent(value -> request.header(header, value));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(this.base + path));
        if (this.authorization != null) {
            request.header("Authorization", this.authorization);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
        catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

}
