package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;

/** All that can happen to a pledge, apart from its going along with a share that moves. */
public sealed interface PledgeEvent extends IpLedgerEvent
        permits PledgePlaced, PledgeConsented, PledgeReleased, PledgeEnforced, PledgeCurtailed, PledgeCancelled {

    /** Which pledge. */
    PledgeId pledge();

    /** What it does to the title that the pledge is over. */
    Titles on(Titles titles);

    @Override
    default String subject() {
        return "pledges/" + pledge();
    }
}
