package io.consort.kernel.ledger;

import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.CheckpointSigner;
import io.consort.kernel.note.InconsistentCheckpointException;
import io.consort.kernel.note.LogKeys;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedCheckpoints;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs what each ledger has come to, and knows what was signed before. The origin of a ledger's checkpoints is a prefix that
 * names the installation, followed by the ledger's path in the API.
 */
public final class Checkpoints {

    private final String prefix;
    private final CheckpointSigner signer;
    private final LogKeys keys;
    private final Map<String, Signed> last = new ConcurrentHashMap<>(); // by origin, since ids repeat from kind to kind

    /** A checkpoint that this replica signed. */
    private record Signed(long size, String note) {}

    private static final Signed NONE = new Signed(0, "");

    /**
     * @param prefix names the installation, for example {@code consort.example}
     * @param signed remembers the last checkpoint of each ledger
     * @param signer the service's only key
     */
    public Checkpoints(String prefix, SignedCheckpoints signed, NoteSigner signer) {
        this(prefix, signed, LogKeys.of(signer));
    }

    /**
     * @param prefix names the installation, for example {@code consort.example}
     * @param signed remembers the last checkpoint of each ledger
     * @param keys the service's keys
     */
    public Checkpoints(String prefix, SignedCheckpoints signed, LogKeys keys) {
        this.prefix = prefix;
        this.signer = new CheckpointSigner(keys, signed);
        this.keys = keys;
    }

    /** The key that checkpoints are verified with, as a line of text. */
    public String verifierKey() {
        return keys.present().toString();
    }

    /** The keys that sign or signed, the present one first. */
    public LogKeys keys() {
        return keys;
    }

    /** The origin line of a ledger's checkpoints. */
    public String origin(LedgerId ledger, LedgerDefinition<?, ?> definition) {
        return prefix + definition.source(ledger);
    }

    /** What was last signed of a ledger. */
    SignedHead signed(LedgerId ledger, LedgerDefinition<?, ?> definition) {
        return signer.last(origin(ledger, definition))
                .map(last -> new SignedHead(last.size(), last.root()))
                .orElse(SignedHead.NONE);
    }

    /** A signed checkpoint of a ledger as it stands at some moment after the call. */
    String current(Ledger<?, ?> ledger) {
        while (true) {
            Ledger.TreeHead head = ledger.treeHead();
            try {
                return sign(ledger, head);
            } catch (InconsistentCheckpointException conflict) {
                // Another replica may have signed a longer tree since; then there is one to be seen.
                if (conflict.reason() != InconsistentCheckpointException.Reason.SMALLER
                        || ledger.treeHead().size() <= head.size()) {
                    throw new CorruptLedgerException("it does not continue what was signed last: " + conflict.reason());
                }
            }
        }
    }

    /**
     * A signed checkpoint that covers an entry: the last that this replica signed where that does, so that what was recorded together is proven by
     * one; else one of this moment.
     */
    String covering(Ledger<?, ?> ledger, long seq) {
        Signed signed = last(ledger);
        boolean covers =
                seq <= signed.size() && signed.size() <= ledger.chain().head().size();
        return covers ? signed.note() : current(ledger);
    }

    private Signed last(Ledger<?, ?> ledger) {
        return last.getOrDefault(origin(ledger.id(), ledger.chain().definition), NONE);
    }

    /** Signs the ledger if it has grown since this replica last did. */
    void keepUp(Ledger<?, ?> ledger) {
        long size = ledger.chain().head().size();
        if (size > last(ledger).size()) {
            current(ledger);
        }
    }

    private String sign(Ledger<?, ?> ledger, Ledger.TreeHead head) {
        String origin = origin(ledger.id(), ledger.chain().definition);
        String note = signer.sign(new Checkpoint(origin, head.size(), head.root()), ledger::consistency);
        last.put(origin, new Signed(head.size(), note));
        return note;
    }
}
