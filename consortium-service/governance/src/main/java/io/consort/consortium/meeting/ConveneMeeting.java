package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.body.Charges;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;

/**
 * Whoever presides over a body, keeps its minutes, or the secretariat has it meet. Notice in time is not asked for here: it counts
 * from when it was sent to each seat, and seats may do without. Refused with {@code body-unknown}, {@code motion-of-another-body}; forbidden with
 * {@code not-presiding}.
 *
 * @param topics the agenda, as far as it is known
 */
public record ConveneMeeting(
        @Meaning(example = "board") BodyId body,
        @Meaning(example = "First meeting of the year") String title,
        @Meaning(example = "2026-03-03T09:00:00Z") Instant starts,
        Venue venue,
        List<Topic> topics)
        implements Command<ConsortiumState, ConsortiumEvent> {

    static final int LONGEST_TITLE = 200;

    public ConveneMeeting {
        title = Wording.require("/title", title, LONGEST_TITLE);
        topics = requireTopics(topics);
    }

    static List<Topic> requireTopics(List<Topic> topics) {
        if (topics.size() > Agenda.MOST) {
            throw DomainException.invalid("/topics", "At most " + Agenda.MOST + " items.");
        }
        return List.copyOf(topics);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return Charges.of(state, context).requireOfficer(body(state, body).id()).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        BodyRule rule = body(state, body);
        topics.forEach(each -> Topics.require(state, body, each));
        return List.of(convened(state, rule, title, starts, venue, topics));
    }

    static BodyRule body(ConsortiumState state, BodyId body) {
        return Charter.of(state)
                .body(body)
                .orElseThrow(() ->
                        DomainException.refused("body-unknown", "The charter in force has no body " + body + "."));
    }

    /** A meeting by the charter in force. */
    static MeetingConvened convened(
            ConsortiumState state, BodyRule body, String title, Instant starts, Venue venue, List<Topic> topics) {
        return new MeetingConvened(
                Meetings.of(state).next(),
                body.id(),
                title,
                Charter.of(state).version(),
                body.meetings(),
                starts,
                venue,
                topics);
    }
}
