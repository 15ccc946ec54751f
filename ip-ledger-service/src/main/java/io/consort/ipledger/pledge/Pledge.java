package io.consort.ipledger.pledge;

import io.consort.ipledger.pledge.PledgeEvent.PledgeReleased;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;

/**
 * A pledge. What it binds, holder by holder, stands in the title.
 *
 * @param id its id
 * @param terms as it was placed
 * @param pledgee whom it secures now
 * @param secured the claim that it secures now
 * @param status how it stands
 */
public record Pledge(PledgeId id, PledgeTerms terms, OrganisationId pledgee, Money secured, PledgeStatus status) {

    Pledge with(PledgeStatus next) {
        return new Pledge(id, terms, pledgee, secured, next);
    }

    /** Once another has the pledgee's place. */
    Pledge with(PlaceTaken taken) {
        return new Pledge(id, terms, taken.now(pledgee), secured, status);
    }

    /** For another pledgee. */
    Pledge heldBy(OrganisationId other) {
        return new Pledge(id, terms, other, secured, status);
    }

    Pledge with(PledgeReleased released) {
        return new Pledge(
                id,
                terms,
                pledgee,
                released.secured(),
                released.remaining().isEmpty() ? PledgeStatus.RELEASED : PledgeStatus.PLACED);
    }
}
