package io.consort.kernel.note;

import java.util.Optional;

/**
 * Remembers the last checkpoint that was signed for each log. A port; every implementation is shared by all who sign for the
 * log and is durable where the log is, for what it forgets can be signed against.
 */
public interface SignedCheckpoints {

    /** The last signed checkpoint, as a signed note; none when nothing was signed for this origin. */
    Optional<String> last(String origin);

    /**
     * Puts a checkpoint in the place of the last one, atomically.
     *
     * @param expected what {@link #last} said
     * @param next the new signed note
     * @return whether it was done; not when another has become the last meanwhile
     */
    boolean replace(String origin, Optional<String> expected, String next);
}
