package io.consort.ipledger.valuation;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.valuation.ValuationEvent.ValuationRecorded;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A valuation as it stands.
 *
 * @param recorded as it was recorded
 * @param recordedBy for which organisation; null where for none
 * @param confirmed whether it was confirmed to be the opinion of its valuer
 * @param end why it is relied on no more; null while it stands
 */
public record Valuation(
        ValuationRecorded recorded,
        @Nullable OrganisationId recordedBy,
        boolean confirmed,
        @Nullable ValuationEnd end) {

    /** Its number. */
    public ValuationId id() {
        return recorded.id();
    }

    /** The opinion. */
    public Opinion opinion() {
        return recorded.opinion();
    }

    /** Whether it may be relied on on a day. */
    public boolean isValidOn(LocalDate day) {
        boolean within =
                !day.isBefore(opinion().from()) && !day.isAfter(opinion().until());
        return switch (end) {
            case null -> within;
            case ValuationEnd.Superseded superseded -> within && day.isBefore(superseded.from());
            case ValuationEnd.Withdrawn _ -> false;
        };
    }

    /** Whether another comes before this one where both are valid: the later valuation date, then the later record. */
    boolean yieldsTo(Valuation other) {
        return !other.opinion().asOf().isBefore(opinion().asOf());
    }

    /**
     * Sees that the actor may give it up: for its valuer, for who recorded it, or for the secretariat.
     *
     * @throws DomainException FORBIDDEN
     */
    Authority requireGivenUpBy(Context context) {
        Set<OrganisationId> own = new HashSet<>();
        own.add(opinion().valuer());
        if (recordedBy != null) {
            own.add(recordedBy);
        }
        return Mandate.require(
                context,
                Capacity.MEMBER,
                own,
                "not-the-valuer",
                "The valuation " + id() + " is withdrawn or superseded by its valuer, "
                        + opinion().valuer() + ", by who recorded it, or by the secretariat.");
    }

    Valuation confirm() {
        return new Valuation(recorded, recordedBy, true, end);
    }

    Valuation end(ValuationEnd how) {
        return new Valuation(recorded, recordedBy, confirmed, how);
    }
}
