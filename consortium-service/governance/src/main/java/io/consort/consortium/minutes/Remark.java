package io.consort.consortium.minutes;

import io.consort.consortium.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What whoever keeps the minutes adds to what the ledger knows.
 *
 * @param item the item of the agenda that it is about; null for the meeting as a whole
 */
public record Remark(@Nullable Integer item, String text) {
    public Remark {
        text = Wording.require("/text", text, 4000);
    }
}
