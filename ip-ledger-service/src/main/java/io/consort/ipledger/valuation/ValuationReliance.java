package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * When a valuation may be relied on against others: it is valid on the day, its valuer has confirmed it, and the valuer is
 * independent of the asset and of the parties.
 *
 * @param act what is done with title at it, as a sentence says it, for example {@code contributed}
 */
public record ValuationReliance(String act) {

    /**
     * Sees that it may be relied on.
     *
     * @param day of what is done
     * @param parties who gains or loses by it
     * @throws DomainException REFUSED
     */
    public void require(IpLedgerState state, AssetId asset, Valuation at, LocalDate day, Set<OrganisationId> parties) {
        requireValid(at, day);
        if (!at.confirmed()) {
            throw DomainException.refused(
                    "valuation-not-confirmed",
                    "Title is " + act + " at a valuation that " + at.opinion().valuer() + " has confirmed, and "
                            + at.id() + " is not confirmed.");
        }
        requireIndependent(state, asset, at, parties);
    }

    private static void requireValid(Valuation at, LocalDate day) {
        if (!at.isValidOn(day)) {
            String days =
                    "it is for " + at.opinion().from() + " to " + at.opinion().until();
            String why = switch (at.end()) {
                case null -> days;
                case ValuationEnd.Superseded superseded ->
                    days + ", and " + superseded.by() + " took its place from " + superseded.from() + " on";
                case ValuationEnd.Withdrawn withdrawn -> "it was withdrawn on " + withdrawn.on();
            };
            throw DomainException.refused(
                    "valuation-not-valid", "The valuation " + at.id() + " is not valid on " + day + ": " + why + ".");
        }
    }

    private void requireIndependent(IpLedgerState state, AssetId asset, Valuation at, Set<OrganisationId> parties) {
        OrganisationId valuer = at.opinion().valuer();
        if (!at.opinion().independent()) {
            throw notIndependent(
                    at, "it has disclosed an interest: " + at.opinion().interest());
        }
        if (parties.contains(valuer)) {
            throw notIndependent(at, "it is a party");
        }
        List<Interest> interests =
                Interests.of(state, asset, valuer, at.opinion().asOf());
        if (!interests.isEmpty()) {
            throw notIndependent(at, interests.getFirst().toString());
        }
    }

    private DomainException notIndependent(Valuation at, String why) {
        return DomainException.refused(
                "valuer-not-independent",
                "Title is " + act + " at an independent valuation, and the valuer of " + at.id() + ", "
                        + at.opinion().valuer() + ", is not independent: " + why + ".");
    }
}
