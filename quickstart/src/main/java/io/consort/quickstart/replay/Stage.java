package io.consort.quickstart.replay;

import io.consort.client.Answer;
import io.consort.quickstart.client.Browser;
import io.consort.quickstart.client.IdentityAdministration;
import io.consort.quickstart.client.Reply;
import io.consort.quickstart.client.UnexpectedReplyException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the story is played: the gateway, and a browser for each organisation, signed in when it is first needed. */
final class Stage {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final Sematech data;
    final Story story;
    private final URI gateway;
    private final HttpClient client;
    private final IdentityAdministration identity;
    private final SignIns signIns;
    private final String administratorPassword;
    private final Map<String, Browser> browsers = new HashMap<>();

    Stage(
            Sematech data,
            Story story,
            URI gateway,
            HttpClient client,
            IdentityAdministration identity,
            SignIns signIns,
            String administratorPassword) {
        this.data = data;
        this.story = story;
        this.gateway = gateway;
        this.client = client;
        this.identity = identity;
        this.signIns = signIns;
        this.administratorPassword = administratorPassword;
    }

    Browser administrator() {
        return browsers.computeIfAbsent("", _ -> Browser.signIn(client, gateway, "admin", administratorPassword));
    }

    /** Sees that someone can sign in for an organisation. */
    void cast(String organisation, String name) {
        identity.person(SignIns.username(organisation), name, signIns.password(organisation), organisation);
    }

    /** The browser of whoever represents an organisation. */
    Browser as(String organisation) {
        return browsers.computeIfAbsent(
                organisation,
                _ -> Browser.signIn(client, gateway, SignIns.username(organisation), signIns.password(organisation)));
    }

    Browser office() {
        return as(Sematech.OFFICE);
    }

    /** The page of the web client on which something in this consortium is seen. */
    URI page(String path) {
        return gateway.resolve("/c/" + data.id() + "/" + path);
    }

    /** The address of something in this consortium. */
    String at(String service, String path) {
        return "/api/" + service + "/consortia/" + data.id() + path;
    }

    /** A name for a request that is the same each time the story is told. */
    String key(String what) {
        return data.id() + "/" + what;
    }

    /** A JSON object of names and values in turn. */
    static String json(Object... namesAndValues) {
        return MAPPER.writeValueAsString(object(namesAndValues));
    }

    static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** A JSON object of names and values in turn, as it would be read. */
    static JsonNode node(Object... namesAndValues) {
        return parsed(json(namesAndValues));
    }

    /** What the script says, as the client sends it. */
    static <T> T read(JsonNode said, Class<T> type) {
        return MAPPER.treeToValue(said, type);
    }

    static JsonNode parsed(String json) {
        return MAPPER.readTree(json);
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    Map<String, Object> money(String amount) {
        return object("amount", amount, "currency", data.currency());
    }

    /** Asks until the answer is a success that satisfies; what takes place behind the scenes takes a moment. */
    Reply await(String what, Supplier<Reply> question, Predicate<Reply> enough) {
        Reply reply = soon(question, each -> each.isOk() && enough.test(each));
        if (!(reply.isOk() && enough.test(reply))) {
            throw new UnexpectedReplyException(what + " did not come about: " + reply.status() + " " + reply.body());
        }
        return reply;
    }

    /** The same of what the client reads. */
    <T> T awaitValue(String what, Supplier<Answer<T>> question, Predicate<T> enough) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Answer<T> answer = question.get();
        while (!(answer.isOk() && enough.test(answer.value()))) {
            if (Instant.now().isAfter(deadline)) {
                throw new UnexpectedReplyException(
                        what + " did not come about: " + answer.status() + " " + answer.text());
            }
            pause();
            answer = question.get();
        }
        return answer.value();
    }

    /** The first answer that satisfies; the last one when none does for two minutes. */
    Reply soon(Supplier<Reply> question, Predicate<Reply> enough) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Reply reply = question.get();
        while (!enough.test(reply) && Instant.now().isBefore(deadline)) {
            pause();
            reply = question.get();
        }
        return reply;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(250));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
