package io.consort.consortium.decision;

import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * How votes are taken and counted, as it was fixed when voting opened; a later charter changes nothing of it.
 *
 * @param meeting whose record says who is there; null where none is in session
 * @param charterVersion whose rules they are
 * @param proxies how far one seat may vote for others
 * @param chair the seat whose vote breaks a tie; null where nobody presides
 */
public record VotingTerms(
        BodyId body,
        Procedure procedure,
        @Nullable MeetingId meeting,
        int charterVersion,
        DecisionRule rule,
        ProxyRule proxies,
        @Nullable SeatId chair) {}
