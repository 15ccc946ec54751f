package io.consort.ipledger.pledge;

import io.consort.ipledger.Consequence;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.TitleEvent.OrganisationDemerged;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;

/** Pledges pass with their pledgee's place, or as a demerger's plan says. */
public final class PledgeFollows implements Consequence {

    @Override
    public IpLedgerState of(IpLedgerEvent event, Header header, IpLedgerState before, IpLedgerState after) {
        return switch (event) {
            case PlaceTaken taken ->
                after.with(Pledges.of(after).with(taken))
                        .with(Encumbered.of(after).with(taken));
            case OrganisationDemerged(var division) ->
                after.with(held(Encumbered.of(after), Pledges.of(after), division))
                        .with(Pledges.of(after).divided(division));
            default -> after;
        };
    }

    private static Encumbered held(Encumbered encumbered, Pledges pledges, Division division) {
        Encumbered held = encumbered;
        for (String each : division.passed(Allotment.Kind.PLEDGE).toList()) {
            Pledge pledge = pledges.require(new PledgeId(each));
            held = held.heldBy(pledge.terms().asset(), pledge.id(), division.to());
        }
        return held;
    }
}
