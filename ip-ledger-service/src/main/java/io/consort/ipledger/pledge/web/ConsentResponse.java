package io.consort.ipledger.pledge.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.PledgeEvent.PledgeConsented;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;

record ConsentResponse(PledgeId pledge, AssetId asset, Assignment assignment) {

    static ConsentResponse of(PledgeConsented consented) {
        return new ConsentResponse(consented.pledge(), consented.asset(), consented.assignment());
    }
}
