package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.client.Reply;
import io.consort.quickstart.proof.SignedCheckpoint;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Believes nothing it has not computed. It keeps each checkpoint that it is shown; then it reads the ledger from its first entry,
 * hashes every one, and holds the tree against the checkpoint of that moment and against all that it was shown before.
 */
final class Witness {

    private static final int BATCH = 1_000;

    private final Caller caller;
    private final String service;
    private final String ledger;
    private final List<SignedCheckpoint> seen = new ArrayList<>();

    /**
     * @param service its path, as {@code /api/ip-ledger}
     * @param ledger the ledger's path below it
     */
    Witness(Caller caller, String service, String ledger) {
        this.caller = caller;
        this.service = service;
        this.ledger = ledger;
    }

    /** What the ledger has come to now, signed. */
    SignedCheckpoint look(URI origin) {
        String key = caller.await(origin, service + "/verifier-key").body();
        SignedCheckpoint checkpoint = SignedCheckpoint.open(
                caller.await(origin, service + ledger + "/checkpoint").body(), key);
        seen.add(checkpoint);
        return checkpoint;
    }

    /** All entries, once each is found where it says it is and the whole to be what was signed. Nobody may write meanwhile. */
    List<Entry> audit(URI origin) {
        List<byte[]> texts = read(origin);
        List<Entry> entries = texts.stream()
                .map(text -> Entry.of(new String(text, StandardCharsets.UTF_8)))
                .toList();
        assertThat(entries)
                .extracting(Entry::id)
                .as("no gap, and none twice")
                .isEqualTo(IntStream.rangeClosed(1, texts.size())
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(look(origin).size()).as("what is signed for is all there is").isEqualTo(texts.size());
        for (SignedCheckpoint checkpoint : seen) {
            assertThat(MerkleTree.hash(texts.subList(0, Math.toIntExact(checkpoint.size()))))
                    .as("the root that was signed for %d entries", checkpoint.size())
                    .isEqualTo(checkpoint.root());
        }
        return entries;
    }

    private List<byte[]> read(URI origin) {
        List<byte[]> texts = new ArrayList<>();
        int before;
        do {
            before = texts.size();
            Reply batch = caller.await(origin, service + ledger + "/events?after=" + before + "&limit=" + BATCH);
            texts.addAll(split(batch.body().getBytes(StandardCharsets.UTF_8)));
        } while (texts.size() > before);
        return texts;
    }

    /** The elements of a JSON array, byte for byte. */
    private static List<byte[]> split(byte[] array) {
        List<byte[]> elements = new ArrayList<>();
        try (JsonParser in = JsonMapper.shared().createParser(array)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                long from = in.currentTokenLocation().getByteOffset();
                in.skipChildren();
                long to = in.currentLocation().getByteOffset();
                elements.add(Arrays.copyOfRange(array, Math.toIntExact(from), Math.toIntExact(to)));
            }
        }
        return elements;
    }
}
