package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Clearances;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;

/**
 * The rule of granting: nobody grants for another, what it has not, what was granted before, or what is its co-owners' too. Out of
 * title an owner grants for days on which it owns a part, as title is recorded when it grants. A right stays when the share is
 * sold later; but who has sold it binds nobody any more by a right that begins on a day when it still had it.
 */
final class Grantable {

    private Grantable() {}

    /**
     * Sees that an actor may grant for the grantor.
     *
     * @throws DomainException FORBIDDEN {@code not-the-grantor}
     */
    static Authority authority(OrganisationId grantor, Capacity capacity, Context context) {
        return Mandate.requireOwn(
                context,
                capacity,
                grantor,
                "not-the-grantor",
                "A right is granted by " + grantor + " itself or by a resolution.");
    }

    /**
     * Sees that a grant may be made.
     *
     * @throws DomainException NOT_FOUND, REFUSED or CONFLICT
     */
    static void require(IpLedgerState state, AssetId asset, Grant grant, Context context) {
        Heirs.of(state).requireExists(grant.grantor());
        Heirs.of(state).requireExists(grant.terms().holder());
        Title title = Titles.of(state).require(asset);
        if (grant.under() == null) {
            requireTitle(title, asset, grant);
            Claims.of(state).requireConfirmed(asset, grant.grantor());
        } else {
            Rights.of(state).require(grant.under()).requireSublicence(asset, grant);
        }
        AccessRule.of(state).requirePrice(grant.terms());
        new Bars(Rights.of(state)).requireFree(asset, grant);
        if (grant.under() == null) {
            Terms terms = grant.terms();
            Rights.of(state).requireNotBarred(asset, grant.grantor(), terms.holder(), terms.kind(), terms.extent());
            new Bars(Rights.of(state))
                    .requireNoticed(Titles.of(state), Clearances.of(state).required(), asset, grant, context.today());
        }
    }

    private static void requireTitle(Title title, AssetId asset, Grant grant) {
        Extent extent = grant.terms().extent();
        if (title.share(grant.grantor(), extent.from()).signum() <= 0) {
            throw DomainException.refused(
                    "no-title-to-grant",
                    grant.grantor() + " holds no title to " + asset + " on " + extent.from()
                            + ", when the right would begin. Out of a right of its own, it names that right in under.");
        }
        if (!title.isHeld(grant.grantor(), extent.from(), extent.until())) {
            throw DomainException.refused(
                    "no-title-to-grant",
                    grant.grantor() + " does not hold title to " + asset + " on every day " + extent.days()
                            + ", as it is recorded now: for days after its title ended, who has it then grants the right.");
        }
    }
}
