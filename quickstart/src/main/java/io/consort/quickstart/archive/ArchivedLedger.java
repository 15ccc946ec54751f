package io.consort.quickstart.archive;

import io.consort.quickstart.chain.Chain;
import io.consort.quickstart.proof.SignedCheckpoint;
import io.consort.quickstart.statement.CanonicalJson;
import io.consort.quickstart.statement.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One ledger of an archive: a folder with its entries, its tree's leaves, its checkpoint and its key. */
public final class ArchivedLedger {

    private static final String MANIFEST = "manifest.json";
    private static final String KEY = "verifier-key.txt";

    /** All that a folder has. */
    static final Set<String> MEMBERS =
            Set.of("README.txt", "checkpoint.txt", KEY, "entries.jsonl", "leaves.txt", MANIFEST);

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
        return zip.getEntry(folder + KEY) == null
                ? Optional.empty()
                : Optional.of(text(KEY).strip());
    }

    /**
     * Checks every entry.
     *
     * @param key the ledger's public key
     * @param endings where a ledger that holds is held against others
     * @param chain where what its entries rest on is followed into others
     * @throws IOException when the archive cannot be read
     */
    public Verdict check(String key, Endings endings, Chain chain) throws IOException {
        try {
            SignedCheckpoint signed = SignedCheckpoint.open(text("checkpoint.txt"), key);
            return proven(signed, key, endings, chain);
        } catch (FlawException | IllegalArgumentException flaw) {
            return new Verdict.NotProven(
                    "The ledger in " + folder + " of " + zip.getName() + " does not hold. " + flaw.getMessage());
        }
    }

    private Verdict proven(SignedCheckpoint signed, String key, Endings endings, Chain chain) throws IOException {
        LedgerKind kind = LedgerKind.parse(folder.substring(0, folder.length() - 1));
        JsonNode manifest = manifest();
        String source = manifest.path("ledger").asString("");
        if (!kind.isPath(source) || !signed.origin().endsWith(source)) {
            throw new FlawException("The checkpoint is of " + signed.origin() + " and not of " + source + ".");
        }
        Inspection inspection = new Inspection(source, signed);
        try (Lines lines = lines("entries.jsonl");
                Lines leaves = lines("leaves.txt")) {
            inspection.run(lines, leaves);
        }
        requireSaid(manifest, kind.service(), signed, inspection.withheld());
        String unproven = unproven(signed, key);
        endings.held(
                source,
                new Ending.Head(signed.size(), base64(signed.root())),
                inspection.closed(),
                inspection.ending());
        chain.held(inspection.trail(), signed.origin(), key);
        return new Verdict.Proven("The ledger holds: " + signed.size() + " entries in " + signed.origin()
                + (inspection.withheld() == 0
                        ? ""
                        : ", of which " + inspection.withheld()
                                + " are not for whom the archive was made and are there by their hashes alone")
                + ", come to the signed root " + base64(signed.root()) + ". Not part of what is proven: " + unproven
                + ".");
    }

    /** What nothing in the ledger speaks of. */
    private String unproven(SignedCheckpoint signed, String key) throws IOException {
        List<String> unproven =
                new ArrayList<>(List.of("README.txt", "the dates, attributes and gaps of the ZIP file"));
        String own = text(KEY);
        if (!own.strip().equals(key.strip())) {
            unproven.add(KEY);
        } else if (!own.equals(own.strip() + "\n")) {
            throw new FlawException(KEY + " holds more than a key.");
        }
        signed.unchecked().stream()
                .distinct()
                .map(name -> "the signature of " + name)
                .forEach(unproven::add);
        text("README.txt");
        return String.join(", ", unproven);
    }

    /** The manifest has one form, so that it is the one that the ledger makes or another. */
    private static void requireSaid(JsonNode manifest, String service, SignedCheckpoint signed, long withheld) {
        ObjectNode said = JsonMapper.shared().createObjectNode();
        said.put("format", FORMAT)
                .put("service", service)
                .put("ledger", manifest.path("ledger").asString(""))
                .put("origin", signed.origin())
                .put("entries", signed.size())
                .put("root", base64(signed.root()))
                .put("withheld", withheld);
        if (!said.toString().equals(manifest.toString())) {
            throw new FlawException(
                    "The entries are those that were signed for, and " + MANIFEST + " says something else about them.");
        }
    }

    private JsonNode manifest() throws IOException {
        String text = text(MANIFEST);
        if (!text.endsWith("\n")) {
            throw new FlawException(MANIFEST + " is cut short.");
        }
        JsonNode manifest;
        try {
            manifest = CanonicalJson.read(text.substring(0, text.length() - 1).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException otherwise) {
            throw new FlawException(MANIFEST + " cannot be read: " + otherwise.getMessage() + ".");
        }
        if (!manifest.path("format").asString("").equals(FORMAT)) {
            throw new FlawException(MANIFEST + " does not say that this is " + FORMAT + ".");
        }
        return manifest;
    }

    private String text(String name) throws IOException {
        try (InputStream file = file(name)) {
            byte[] bytes = file.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT) {
                throw new FlawException(name + " is too long.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            throw new FlawException(name + " is not UTF-8.");
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
