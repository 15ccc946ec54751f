package io.consort.consortium.engagement.web;

import io.consort.consortium.separation.ConstraintId;
import io.consort.consortium.separation.NearBreach;
import io.consort.consortium.separation.Party;
import java.util.List;

record NearBreachResponse(ConstraintId constraint, String why, Party party, String sentence, List<FactResponse> facts) {

    static NearBreachResponse of(NearBreach near) {
        return new NearBreachResponse(
                near.constraint().id(),
                near.constraint().why(),
                near.party(),
                near.step(),
                near.facts().stream().map(FactResponse::of).toList());
    }
}
