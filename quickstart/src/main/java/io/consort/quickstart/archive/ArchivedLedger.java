package io.consort.quickstart.archive;

import io.consort.quickstart.proof.SignedCheckpoint;
import io.consort.quickstart.statement.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One ledger of an archive: a folder with its entries, its tree's leaves, its checkpoint and its key. */
public final class ArchivedLedger {

    static final String MANIFEST = "manifest.json";
    private static final String FORMAT = "consort.ledger-archive.v1";
    private static final int LONGEST_TEXT = 1_000_000;

    private final ZipFile zip;
    private final String folder;

    ArchivedLedger(ZipFile zip, String folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /** The ledger's key as the archive itself has it. */
    public Optional<String> ownKey() throws IOException {
        return zip.getEntry(folder + "verifier-key.txt") == null
                ? Optional.empty()
                : Optional.of(text("verifier-key.txt").strip());
    }

    /**
     * Checks every entry.
     *
     * @param key the ledger's public key
     * @param endings where a ledger that holds is held against others
     * @throws IOException when the archive cannot be read
     */
    public Verdict check(String key, Endings endings) throws IOException {
        try {
            SignedCheckpoint signed = SignedCheckpoint.open(text("checkpoint.txt"), key);
            return proven(signed, endings);
        } catch (FlawException | IllegalArgumentException flaw) {
            return new Verdict.NotProven(
                    "The ledger in " + folder + " of " + zip.getName() + " does not hold. " + flaw.getMessage());
        }
    }

    private Verdict proven(SignedCheckpoint signed, Endings endings) throws IOException {
        JsonNode manifest = manifest();
        String source = manifest.path("ledger").asString("");
        if (source.isEmpty() || !signed.origin().endsWith(source)) {
            throw new FlawException("The checkpoint is of " + signed.origin() + " and not of " + source + ".");
        }
        Inspection inspection = new Inspection(source, signed);
        try (Lines lines = lines("entries.jsonl");
                Lines leaves = lines("leaves.txt")) {
            inspection.run(lines, leaves);
        }
        requireSaid(manifest, signed, inspection.withheld());
        endings.held(
                source,
                new Ending.Head(signed.size(), base64(signed.root())),
                inspection.closed(),
                inspection.ending());
        return new Verdict.Proven("The ledger holds: " + signed.size() + " entries in " + signed.origin()
                + (inspection.withheld() == 0
                        ? ""
                        : ", of which " + inspection.withheld()
                                + " are not for whom the archive was made and are there by their hashes alone")
                + ", come to the signed root " + base64(signed.root()) + ".");
    }

    private static void requireSaid(JsonNode manifest, SignedCheckpoint signed, long withheld) {
        boolean said = manifest.path("origin").asString("").equals(signed.origin())
                && manifest.path("entries").asLong(-1) == signed.size()
                && manifest.path("root").asString("").equals(base64(signed.root()))
                && manifest.path("withheld").asLong(-1) == withheld;
        if (!said) {
            throw new FlawException(
                    "The entries are those that were signed for, and " + MANIFEST + " says something else about them.");
        }
    }

    private JsonNode manifest() throws IOException {
        try {
            JsonNode manifest = JsonMapper.shared().readTree(text(MANIFEST));
            if (manifest.path("format").asString("").equals(FORMAT)) {
                return manifest;
            }
        } catch (JacksonException unreadable) {
            throw new FlawException(MANIFEST + " is not JSON.");
        }
        throw new FlawException(MANIFEST + " does not say that this is " + FORMAT + ".");
    }

    private String text(String name) throws IOException {
        try (InputStream file = file(name)) {
            byte[] bytes = file.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT) {
                throw new FlawException(name + " is too long.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private Lines lines(String name) throws IOException {
        return new Lines(name, file(name));
    }

    private InputStream file(String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(folder + name);
        if (entry == null) {
            throw new FlawException(name + " is missing.");
        }
        return zip.getInputStream(entry);
    }

    private static String base64(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
