package io.consort.quickstart.proof;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signed notes that were opened already, with the keys by which they were: many statements come with the same one, and what was signed
 * is signed. Each note has its signature checked, also where an archive has the same root at that size: the root says what the ledger held then, and
 * only the signature says that the ledger's operator vouched for this very note, which the holder of one statement shows without any archive. For
 * any number of threads, since a thousand signatures are a second of one processor's time.
 */
public final class Notes {

    private final Map<String, Map<String, LogKey>> keys = new ConcurrentHashMap<>();
    private final Map<Opened, SignedCheckpoint> opened = new ConcurrentHashMap<>();

    private record Opened(String note, String keys) {}

    /**
     * Opens a signed note.
     *
     * @throws IllegalArgumentException as {@link SignedCheckpoint#open}
     */
    public SignedCheckpoint open(String note, String keys) {
        Opened opening = new Opened(note, keys);
        SignedCheckpoint before = opened.get(opening);
        if (before != null) {
            return before;
        }
        SignedCheckpoint checkpoint = SignedCheckpoint.open(note, this.keys.computeIfAbsent(keys, LogKey::byId));
        opened.put(opening, checkpoint);
        return checkpoint;
    }
}
