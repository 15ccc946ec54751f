package io.consort.ipledger.valuation;

import io.consort.ipledger.evidence.Sha256;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A valuer's opinion of what the whole title to an asset is worth. The value is that of the method.
 *
 * @param valuer the organisation whose opinion it is
 * @param independent whether the valuer declares that it has no interest in the asset
 * @param interest which interest it discloses; null where it is independent
 * @param asOf the valuation date: the value is that of this day, and nothing that came later is known
 * @param from the first day on which it may be relied on; no earlier than the valuation date
 * @param until the last
 * @param method how the value is found
 * @param report the digest of the valuer's report; null where there is none
 */
public record Opinion(
        OrganisationId valuer,
        boolean independent,
        @Nullable String interest,
        LocalDate asOf,
        LocalDate from,
        LocalDate until,
        Method method,
        @Nullable Sha256 report) {

    /** Longest disclosure, in characters. */
    public static final int MAX_INTEREST = 500;

    private static final int LAST_YEAR = 9999;

    public Opinion {
        if (independent != (interest == null)) {
            throw DomainException.invalid(
                    "/interest", "A valuer that is not independent discloses its interest, and no other does.");
        }
        if (interest != null && (interest.isBlank() || interest.length() > MAX_INTEREST)) {
            throw DomainException.invalid("/interest", "A disclosure has 1 to " + MAX_INTEREST + " characters.");
        }
        if (from.isBefore(asOf)) {
            throw DomainException.invalid(
                    "/from", "A valuation is relied on from its valuation date, " + asOf + ", at the earliest.");
        }
        if (until.isBefore(from) || until.getYear() > LAST_YEAR) {
            throw DomainException.invalid(
                    "/until",
                    "A valuation ends no earlier than it begins, which is " + from + ", and in a foreseen year.");
        }
        method.requireKnownOn(asOf);
    }
}
