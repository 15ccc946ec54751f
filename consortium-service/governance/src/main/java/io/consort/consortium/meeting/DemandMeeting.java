package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.DemandEvent.MeetingDemanded;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;

/**
 * A seat asks that its body meet. Where the charter lets so many seats convene it, it is convened at once; else once enough others
 * join, whatever its officers say. Refused with {@code body-unknown}, {@code meetings-by-officers}, {@code seat-without-vote},
 * {@code demand-too-late}, {@code motion-of-another-body}; forbidden with {@code not-on-the-seat}.
 *
 * @param topics what the body is to speak about, at least one
 */
public record DemandMeeting(
        @Meaning(example = "board") BodyId body,

        @Meaning(value = "The seat that asks for it", example = "board.full.ibm")
        SeatId seat,

        @Meaning(example = "The budget") String title,
        @Meaning(example = "2026-03-03T09:00:00Z") Instant starts,
        Venue venue,

        @Meaning("What the body is to speak about, at least one")
        List<Topic> topics)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public DemandMeeting {
        title = Wording.require("/title", title, ConveneMeeting.LONGEST_TITLE);
        topics = ConveneMeeting.requireTopics(topics);
        if (topics.isEmpty()) {
            throw DomainException.invalid("/topics", "Who asks for a meeting says what about.");
        }
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return Charges.of(state, context)
                .requireSeat(ConveneMeeting.body(state, body).id(), seat)
                .authority();
    }

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Demanding demanding = Demanding.require(state, body, context.today());
        MeetingDemanded demanded =
                new MeetingDemanded(Meetings.of(state).demands().next(), body, seat, title, starts, venue, topics);
        Demand demand = Demand.of(demanded);
        demanding.requireAsking(seat, demand.day());
        topics.forEach(each -> Topics.require(state, body, each));
        return demanding.answered(demanded, demand);
    }
}
