package io.consort.consortium.decision.web;

import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.Paper;
import io.consort.consortium.decision.Voting;
import io.consort.consortium.decision.WeightGround;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/**
 * @param full what the seat weighs before the cap
 * @param ground why it does; absent in votes of the time when that was not recorded
 * @param groundInWords the same in a sentence
 * @param recusal why it stands aside; absent where it does not
 * @param choice its last vote; absent where it has cast none, and where votes are secret
 * @param paperTakenBy the seat that took its paper for a secret vote: itself, or the one that votes for it; absent where none did
 * @param given what it gave to others
 */
record ElectorResponse(
        SeatId seat,
        OrganisationId organisation,
        OrganisationId group,
        Fraction full,
        @Nullable WeightGround ground,
        @Nullable String groundInWords,
        Fraction weight,
        @Nullable String recusal,
        @Nullable Choice choice,
        @Nullable SeatId paperTakenBy,
        List<Proxy> given) {

    static ElectorResponse of(Voting voting, Elector elector) {
        Optional<WeightGround> ground = voting.ground(elector.seat());
        return new ElectorResponse(
                elector.seat(),
                elector.organisation(),
                elector.group(),
                elector.full(),
                ground.orElse(null),
                ground.map(WeightGround::words).orElse(null),
                elector.weight(),
                elector.recusal(),
                voting.cast().votes().get(elector.seat()),
                Optional.ofNullable(voting.papers().taken().get(elector.seat()))
                        .map(Paper::by)
                        .orElse(null),
                List.copyOf(voting.cast().given().getOrDefault(elector.seat(), TreePVector.empty())));
    }
}
