package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as signing in needs one: it keeps cookies, fills in forms, and goes where it is sent only when told. */
public final class LoopbackBrowser implements AutoCloseable {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 12;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new LoopbackCookies())
            .build();

    /** Looks at a page. */
    public HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri));
    }

    /** Sends the form of a page. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find())
                .as("a form at %s, %d: %s", page.uri(), page.statusCode(), page.body())
                .isTrue();
        return post(page.uri().resolve(form.group(1).replace("&amp;", "&")), fields);
    }

    /** Sends a form. */
    public HttpResponse<String> post(URI uri, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    /** Goes on while it is sent on. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        return follow(answer, "nowhere:");
    }

    /** Goes on while it is sent on; an answer that sends it to an address that begins with {@code end} is the last. */
    public HttpResponse<String> follow(HttpResponse<String> answer, String end) {
        HttpResponse<String> last = answer;
        for (int step = 0; last.statusCode() / 100 == 3; step++) {
            assertThat(step).as("sent on and on, at last from %s", last.uri()).isLessThan(MOST_STEPS);
            URI next = sentTo(last);
            if (next.toString().startsWith(end)) {
                return last;
            }
            last = get(next);
        }
        return last;
    }

    /** Where an answer sends the browser. */
    public static URI sentTo(HttpResponse<String> answer) {
        return answer.uri()
                .resolve(answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new AssertionError(
                                answer.uri() + " answered " + answer.statusCode() + ": " + answer.body())));
    }

    /** A value of an address's query, as it stands there. */
    public static String parameter(URI uri, String name) {
        Matcher matcher = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(uri.toString());
        assertThat(matcher.find()).as(uri.toString()).isTrue();
        return matcher.group(1);
    }

    /** What a form's field holds. */
    public static String field(HttpResponse<String> page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
        assertThat(field.find())
                .as("the field %s at %s: %s", name, page.uri(), page.body())
                .isTrue();
        return field.group(1);
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + AdminApi.encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
