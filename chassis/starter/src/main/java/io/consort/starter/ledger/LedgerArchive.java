package io.consort.starter.ledger;

import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Tile;
import io.consort.starter.web.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A ledger as a file, up to a checkpoint: the exact bytes of each entry, or its leaf hash where it does not concern the reader; the
 * leaves of the tree; the checkpoint and the key. Whoever has it needs neither the platform nor its software to check it. It is
 * written as it is read, some entries at a time. The same ledger gives the same reader the same bytes.
 *
 * @param definition of the kind of ledger it is; its name is that of the folder in the file
 * @param scope for whom, and which ledger
 * @param checkpoint up to where it goes: the signed note
 * @param verifierKey that it is checked with
 */
record LedgerArchive<S, E extends Event>(
        LedgerDefinition<S, E> definition, Scope scope, Ledger<S, E> ledger, String checkpoint, String verifierKey) {

    private static final String FORMAT = "consort.ledger-archive.v1";
    private static final int BATCH = 256;
    private static final JsonMapper MAPPER = Json.entries();

    /** Written into the file in the place of the present time. A month after the first date that ZIP knows, which no time zone moves before it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What the file is called. */
    String fileName() {
        return scope.ledger() + "-" + definition.fullName() + ".zip";
    }

    /**
     * Writes the file. The stream is ended only when all of it is written: a file that was cut short cannot be opened.
     *
     * @throws IOException when the reader is gone
     */
    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        text(zip, "README.txt", readme());
        text(zip, "checkpoint.txt", checkpoint);
        text(zip, "verifier-key.txt", verifierKey + "\n");
        long withheld = entries(zip);
        leaves(zip);
        text(zip, "manifest.json", manifest(withheld));
        zip.finish();
        zip.flush();
    }

    private long size() {
        return SignedSize.of(checkpoint);
    }

    private long entries(ZipOutputStream zip) throws IOException {
        long withheld = 0;
        begin(zip, "entries.jsonl");
        for (long after = 0; after < size(); ) {
            for (Entry<E> entry : ledger.entries(after, (int) Math.min(BATCH, size() - after))) {
                after = entry.header().seq();
                boolean shown = scope.isIn(ledger.audience(entry));
                withheld += shown ? 0 : 1;
                zip.write(shown ? entry.bytes() : marker(entry));
                zip.write('\n');
            }
        }
        zip.closeEntry();
        return withheld;
    }

    /** The hash and nothing else, since who is no member any more is not told of which type an entry is. */
    private byte[] marker(Entry<E> entry) {
        return MAPPER.writeValueAsBytes(new Withheld(Hashing.leaf(entry.bytes()).toBase64()));
    }

    /** From the tree and not from the entries, so that the two can be held against each other. */
    private void leaves(ZipOutputStream zip) throws IOException {
        begin(zip, "leaves.txt");
        for (long first = 0; first < size(); first += Tile.WIDTH) {
            List<Hash> hashes = ledger.tile(0, first / Tile.WIDTH).hashes();
            for (Hash hash : hashes.subList(0, (int) Math.min(hashes.size(), size() - first))) {
                zip.write((hash.toBase64() + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
        zip.closeEntry();
    }

    private String manifest(long withheld) {
        String[] lines = checkpoint.split("\n", 4);
        Manifest manifest = new Manifest(
                FORMAT, definition.service(), definition.source(ledger.id()), lines[0], size(), lines[2], withheld);
        return MAPPER.writeValueAsString(manifest) + "\n";
    }

    private static String readme() throws IOException {
        try (InputStream text = LedgerArchive.class.getResourceAsStream("archive-readme.txt")) {
            if (text == null) {
                throw new IllegalStateException("archive-readme.txt is missing");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void text(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry file = new ZipEntry(definition.fullName() + "/" + name);
        file.setTimeLocal(TIME);
        zip.putNextEntry(file);
    }

    /** In the place of an entry. */
    private record Withheld(String withheld) {}

    /**
     * What the folder holds.
     *
     * @param ledger its path in the API, which each entry names as its source
     * @param origin of the checkpoint
     * @param entries how many, those that are withheld among them
     * @param root over all of them, in Base64
     */
    private record Manifest(
            String format, String service, String ledger, String origin, long entries, String root, long withheld) {}
}
