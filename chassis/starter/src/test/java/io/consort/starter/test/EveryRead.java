package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.note.NoteVerifier;
import io.consort.testkit.ledger.KeptArchive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads everything that a service's API document has, of the ledger of the whole replay as it is kept and of what a test tells beyond it;
 * {@link Api} holds each answer to the document. What stands in an address is looked up as a client does: among the items of the list above.
 */
@ServiceTest
public abstract class EveryRead {

    /** What the test tells; it is read first, the replay's where it has nothing. */
    protected static final String TOLD = "told";

    /** Who keeps the office of both. */
    protected static final String OFFICE = "sematech-office";

    private static final String KEPT = "sematech";
    private static final String TENANT = "{consortiumId}";

    @Autowired
    protected Api api;

    @Autowired
    private BlockStore blocks;

    @Value("${spring.application.name}")
    private String service;

    private final Map<String, List<JsonNode>> lists = new HashMap<>();

    /** Tells what the kept ledger lacks. */
    protected abstract void tell();

    /** What no list says, by the end of the path from the word before a variable on; and values of parameters that have to be there. */
    protected abstract Map<String, List<String>> unlisted();

    /** Who reads, each where the ones before may not. */
    protected List<Api> readers() {
        return List.of(api.as("olga", OFFICE), api.asAdministrator("root"));
    }

    @TestFactory
    Stream<DynamicTest> isAnswered() {
        KeptArchive kept = KeptArchive.of(getClass(), "sematech.zip");
        kept.putBack(blocks);
        tell();
        cosign("/api/" + service + "/consortia/" + TOLD);
        return JsonMapper.shared().readTree(KeptDocument.of(service).orElseThrow()).path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> DynamicTest.dynamicTest(
                        path.getKey(), () -> read(path.getKey(), path.getValue().path("get"))));
    }

    private void read(String path, JsonNode operation) {
        List<String> tried = new ArrayList<>();
        assertThat(addresses(path)
                        .map(address -> address + query(operation))
                        .flatMap(address -> readers().stream().map(each -> get(each, address)))
                        .peek(answer -> tried.add(answer.toString()))
                        .anyMatch(answer -> answer.status() == 200))
                .as("%s is not reached: %s", path, tried)
                .isTrue();
    }

    private static Answer get(Api reader, String address) {
        Answer answer = reader.get(address);
        assertThat(answer.status()).as("%s: %s", address, answer).isLessThan(500);
        return answer;
    }

    private Stream<String> addresses(String path) {
        int from = path.lastIndexOf('{');
        if (from < 0) {
            return Stream.of(path);
        }
        String list = path.substring(0, from - 1);
        String variable = path.substring(from, path.indexOf('}', from) + 1);
        String rest = path.substring(from + variable.length());
        if (variable.equals(TENANT)) {
            return Stream.of(TOLD, KEPT).map(consortium -> list + "/" + consortium + rest);
        }
        List<String> unlisted = unlisted().get(list.substring(list.lastIndexOf('/') + 1) + "/" + variable);
        return addresses(list)
                .flatMap(address -> (unlisted != null ? unlisted.stream() : listed(address, variable))
                        .map(value -> address + "/" + value + rest));
    }

    private Stream<String> listed(String address, String variable) {
        String name = variable.substring(1, variable.length() - 1);
        return lists
                .computeIfAbsent(
                        address,
                        _ -> readers().stream()
                                .map(each -> get(each, address + "?limit=200"))
                                .filter(answer -> answer.status() == 200)
                                .findFirst()
                                .map(answer -> answer.json()
                                        .path("items")
                                        .valueStream()
                                        .toList())
                                .orElse(List.of()))
                .stream()
                .flatMap(item -> Stream.of(name, name.replaceFirst("Id$", ""), "id")
                        .map(item::findPath)
                        .filter(JsonNode::isValueNode)
                        .limit(1))
                .map(value -> URLEncoder.encode(value.asString(), StandardCharsets.UTF_8)
                        .replace("+", "%20"));
    }

    /** The parameters that have to be there: the first of several values, the first entry, a day of the replay, or what is named for it. */
    private String query(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(each -> each.path("in").asString().equals("query"))
                .filter(each -> each.path("required").asBoolean(false))
                .map(each -> each.path("name").asString() + "=" + value(each))
                .collect(Collectors.collectingAndThen(Collectors.joining("&"), all -> all.isEmpty() ? all : "?" + all));
    }

    private String value(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        List<String> named = unlisted().get("?" + parameter.path("name").asString());
        return named != null
                ? named.getFirst()
                : schema.has("enum")
                        ? schema.path("enum").path(0).asString()
                        : schema.path("format").asString("").equals("date") ? "1992-06-30" : "1";
    }

    /** Has a ledger a witness, and its checkpoint cosigned by it. */
    protected final void cosign(String ledger) {
        Cosigner cosigner = Cosigner.generate("witness.sematech.example");
        Api office = readers().getFirst();
        done(office.post(ledger + "/witnesses", "{\"key\":\"" + cosigner.verifier() + "\"}"));
        String note = office.get(ledger + "/checkpoint").text();
        String key =
                api.anonymous().get("/api/" + service + "/verifier-key").text().strip();
        var line = cosigner.sign(Checkpoint.open(note, NoteVerifier.parse(key)), Instant.parse("2026-01-01T00:00:07Z"));
        done(office.post(
                ledger + "/cosignatures", JsonMapper.shared().writeValueAsString(Map.of("note", note + line + "\n"))));
    }

    /** Has a ledger of the platform where the service never writes to it: as long as the kept one. */
    protected final void platformHasALedger() {
        KeptArchive.of(getClass(), "sematech.zip").putBack(blocks, LedgerId.PLATFORM);
    }

    /** What was told was accepted. */
    protected static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 202);
        return answer;
    }
}
