package io.consort.ipledger.asset;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What matters about a set of data.
 *
 * @param format its media type (RFC 6838), for example {@code text/csv}
 * @param records how many it has
 * @param from the first day it covers
 * @param until the last day it covers
 * @param personal whether it speaks of people
 * @param licence on which it is given to others, as an SPDX expression, for example {@code CC-BY-4.0}
 */
public record DataSet(
        String format,
        long records,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Personal personal,
        String licence)
        implements Particulars {

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z]+/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}", Pattern.CASE_INSENSITIVE);

    /** Whether data speaks of people (GDPR, Article 4). */
    public enum Personal {
        NONE,
        PSEUDONYMISED,
        PERSONAL
    }

    public DataSet {
        if (!MEDIA_TYPE.matcher(format).matches()) {
            throw DomainException.invalid("/format", "Not a media type: write it as text/csv.");
        }
        if (records < 0) {
            throw DomainException.invalid("/records", "A data set has no fewer than 0 records.");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw DomainException.invalid("/until", "It ends no earlier than it begins, which is " + from + ".");
        }
        Wording.requireLicence("/licence", licence);
    }
}
