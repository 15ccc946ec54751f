package io.consort.quickstart.proof;

import java.util.HashMap;
import java.util.Map;

/**
 * Signed notes that were opened already, with the keys by which they were: many statements come with the same one, and what was signed
 * is signed. For one thread.
 */
public final class Notes {

    private final Map<String, Map<String, LogKey>> keys = new HashMap<>();
    private final Map<Opened, SignedCheckpoint> opened = new HashMap<>();

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
