package io.consort.ipledger.docket;

import io.consort.kernel.identity.Id;
import java.time.LocalDate;

/**
 * A place in the due list: by day, then by asset, then by office.
 *
 * @param value day, asset and office in one text whose order is theirs
 */
public record Deadline(String value) implements Id, Comparable<Deadline> {

    static Deadline of(Renewal renewal) {
        return new Deadline(renewal.due() + " " + renewal.asset() + " " + renewal.office());
    }

    /** After every deadline of a day, and before those of the next. */
    static Deadline after(LocalDate day) {
        return new Deadline(day + "~");
    }

    @Override
    public int compareTo(Deadline other) {
        return value.compareTo(other.value);
    }
}
