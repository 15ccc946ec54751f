package io.consort.ipledger.title;

import java.time.LocalDate;
import java.util.List;

/** What moves title. */
public sealed interface Transfer permits Replacement, Succession, Enforcement, Reversal {

    /** The date it takes effect, apart from the date it is recorded. */
    LocalDate effective();

    /** What it does to each account. The changes sum to zero. */
    List<Posting> postings();
}
