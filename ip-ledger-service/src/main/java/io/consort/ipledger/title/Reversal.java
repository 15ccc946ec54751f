package io.consort.ipledger.title;

import java.time.LocalDate;
import java.util.List;

/**
 * What an earlier entry did to title is undone, from the date on which it took effect. The entry stays where it is: it was
 * believed, and this says since when it no longer is.
 *
 * @param entry the seq of the entry that is reversed
 * @param reason why, for a reader years later
 * @param postings that entry's, each negated
 * @param effective that entry's effective date
 */
public record Reversal(long entry, String reason, List<Posting> postings, LocalDate effective) implements Transfer {

    public Reversal {
        postings = List.copyOf(postings);
    }

    /** Of an entry. */
    public static Reversal of(TitleEntry entry, String reason) {
        return new Reversal(
                entry.seq(),
                reason,
                entry.transfer().postings().stream().map(Posting::negate).toList(),
                entry.transfer().effective());
    }
}
