package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
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
public record ConveneMeeting(BodyId body, String title, Instant starts, Venue venue, List<Topic> topics)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public ConveneMeeting {
        title = Wording.require("/title", title, 200);
        topics = List.copyOf(topics);
        if (topics.size() > Agenda.MOST) {
            throw DomainException.invalid("/topics", "At most " + Agenda.MOST + " items.");
        }
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        BodyRule rule = state.charter()
                .body(body)
                .orElseThrow(() ->
                        DomainException.refused("body-unknown", "The charter in force has no body " + body + "."));
        Officers.require(state, body, context);
        topics.forEach(each -> Topics.require(state, body, each));
        return List.of(new MeetingConvened(
                state.meetings().next(),
                body,
                title,
                state.charter().version(),
                rule.meetings(),
                starts,
                venue,
                topics));
    }
}
