package io.consort.ipledger.evidence;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that shows something about an asset, by its digest: whoever has the file can show that it is this one, and the
 * ledger shows that it was there when the digest was recorded.
 *
 * @param digest of the file
 * @param shows what it is, for example a page of a laboratory notebook
 * @param made the day it says it was made, which the ledger cannot know
 */
public record Evidence(
        Sha256 digest, String shows, @Nullable LocalDate made) {

    /** Longest description, in characters. */
    public static final int MAX_TEXT = 500;

    public Evidence {
        if (shows.isBlank() || shows.length() > MAX_TEXT) {
            throw DomainException.invalid("/shows", "Say in 1 to " + MAX_TEXT + " characters what it shows.");
        }
    }
}
