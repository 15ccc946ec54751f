package io.consort.quickstart.client;

import io.consort.client.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's browser: it goes to the gateway, is sent to the identity provider's form, fills it in, and comes back with a
 * session cookie. It never sees a token.
 */
public final class Browser implements Exchange {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTIONS = 10;

    /** The provider may ask for the name first and for the password on a second form. */
    private static final int MOST_FORMS = 2;

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final String CSRF_COOKIE = "XSRF-TOKEN";

    private final HttpClient client;
    private final URI gateway;
    private final CookieJar cookies = new CookieJar();

    private Browser(HttpClient client, URI gateway) {
        this.client = client;
        this.gateway = gateway;
    }

    /**
     * Signs in.
     *
     * @param gateway the platform's public address
     * @throws UnexpectedReplyException when the name or the password is wrong, or the sign-in is not as it should be
     */
    public static Browser signIn(HttpClient client, URI gateway, String username, String password) {
        Browser browser = new Browser(client, gateway);
        Reply page =
                browser.follow(browser.request(gateway.resolve("/login")).GET().build());
        for (int form = 0;
                form < MOST_FORMS && browser.cookies.value(CSRF_COOKIE).isEmpty();
                form++) {
            page = browser.fillIn(page, username, password);
        }
        if (browser.cookies.value(CSRF_COOKIE).isEmpty()) {
            throw new UnexpectedReplyException("The sign-in of " + username + " ended at "
                    + page.uri().getPath() + " without a session; the name or the password may be wrong.");
        }
        return browser;
    }

    /** Sends the form on a page: the name alone, the password alone, or both, as the provider asks. */
    private Reply fillIn(Reply page, String username, String password) {
        Matcher action = FORM.matcher(page.body());
        if (!page.isOk() || !action.find()) {
            throw new UnexpectedReplyException(page);
        }
        URI target = page.uri().resolve(action.group(1).replace("&amp;", "&"));
        return follow(request(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + encode(username) + "&password=" + encode(password) + "&credentialId="))
                .build());
    }

    /** Sends what the generated client writes. */
    @Override
    public Response send(Request request) {
        HttpRequest.Builder sending = request(gateway.resolve(request.path()));
        request.headers().forEach(sending::header);
        String json = request.json();
        if (!request.method().equals("GET")) {
            sending.header("X-XSRF-TOKEN", cookies.value(CSRF_COOKIE).orElseThrow());
        }
        if (json != null) {
            sending.header("Content-Type", "application/json");
        }
        HttpRequest.BodyPublisher body =
                json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json);
        HttpResponse<byte[]> response =
                sent(sending.method(request.method(), body).build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Response(response.statusCode(), response.headers().map(), response.body());
    }

    /** Reads. */
    public Reply get(String path) {
        return send(request(gateway.resolve(path)).GET().build());
    }

    /**
     * Reads a file.
     *
     * @throws UnexpectedReplyException when it is not there, or not for whoever asks
     */
    public byte[] download(String path) {
        HttpRequest request = request(gateway.resolve(path)).GET().build();
        HttpResponse<byte[]> response = sent(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new UnexpectedReplyException(
                    reply(request, response, new String(response.body(), StandardCharsets.UTF_8)));
        }
        return response.body();
    }

    /** Changes, under a name that makes the request one that can be repeated. */
    public Reply post(String path, String key, String json) {
        return send(change(path, key, json).build());
    }

    /** Changes a resource as it was seen. */
    public Reply post(String path, String key, String json, String etag) {
        return send(change(path, key, json).header("If-Match", etag).build());
    }

    private HttpRequest.Builder change(String path, String key, String json) {
        return request(gateway.resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("X-XSRF-TOKEN", cookies.value(CSRF_COOKIE).orElseThrow())
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
        String kept = cookies.header(uri);
        return kept.isEmpty() ? request : request.header("Cookie", kept);
    }

    private Reply follow(HttpRequest first) {
        Reply reply = send(first);
        for (int hop = 0; reply.status() / 100 == 3; hop++) {
            if (hop == MOST_REDIRECTIONS) {
                throw new UnexpectedReplyException(reply);
            }
            URI next = reply.uri().resolve(reply.header("Location").orElseThrow());
            reply = send(request(next).GET().build());
        }
        return reply;
    }

    private Reply send(HttpRequest request) {
        HttpResponse<String> response = sent(request, HttpResponse.BodyHandlers.ofString());
        return reply(request, response, response.body());
    }

    private static Reply reply(HttpRequest request, HttpResponse<?> response, String body) {
        return new Reply(request.uri(), response.statusCode(), response.headers(), body);
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> response = client.send(request, handler);
            cookies.keep(response.headers());
            return response;
        } catch (IOException failure) {
            throw new UncheckedIOException(request.uri() + " cannot be reached", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
