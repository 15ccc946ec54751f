package io.consort.ipledger.pledge;

import io.consort.ipledger.title.PledgeId;
import org.joda.money.Money;

/**
 * A pledge. What it binds, holder by holder, stands in the title.
 *
 * @param id its id
 * @param terms as it was placed
 * @param secured the claim that it secures now
 * @param status how it stands
 */
public record Pledge(PledgeId id, PledgeTerms terms, Money secured, PledgeStatus status) {

    Pledge with(PledgeStatus next) {
        return new Pledge(id, terms, secured, next);
    }

    Pledge with(PledgeReleased released) {
        return new Pledge(
                id,
                terms,
                released.secured(),
                released.remaining().isEmpty() ? PledgeStatus.RELEASED : PledgeStatus.PLACED);
    }
}
