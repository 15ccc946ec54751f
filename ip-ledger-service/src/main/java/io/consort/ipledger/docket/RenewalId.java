package io.consort.ipledger.docket;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A renewal of one asset: the office that asks for it and the day it is due, for example {@code EP-2027-05-31}. */
public record RenewalId(String value) implements Id, Comparable<RenewalId> {

    private static final Pattern SYNTAX = Pattern.compile("[A-Z]{2}-[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public RenewalId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid(
                    "", "Not a renewal: write the office and the day it is due, for example EP-2027-05-31.");
        }
    }

    static RenewalId of(String office, LocalDate due) {
        return new RenewalId(office + "-" + due);
    }

    @Override
    public int compareTo(RenewalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
