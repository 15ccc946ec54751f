package io.consort.consortium.engagement.web;

import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Breach;
import io.consort.consortium.separation.ConstraintId;
import io.consort.consortium.separation.Party;
import io.consort.consortium.separation.VotesLost;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

record BreachResponse(
        ConstraintId constraint,

        String why,

        Party party,

        String sentence,

        List<FactResponse> facts,

        @Schema(description = "The seats that have no vote until it is cured")
        List<SeatId> withoutVote) {

    static BreachResponse of(Breach breach) {
        return new BreachResponse(
                breach.constraint().id(),
                breach.constraint().why(),
                breach.party(),
                breach.sentence(),
                breach.facts().stream().map(FactResponse::of).toList(),
                List.copyOf(VotesLost.by(List.of(breach)).keySet()));
    }
}
