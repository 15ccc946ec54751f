package io.consort.ipledger.docket;

import org.jspecify.annotations.Nullable;

/**
 * A renewal on the docket.
 *
 * @param renewal what is due
 * @param settlement how it ended; null while it is open
 * @param reminded what it was reminded of last; null before the first time
 */
public record RenewalEntry(
        Renewal renewal,
        @Nullable Settlement settlement,
        @Nullable Reminder reminded) {}
