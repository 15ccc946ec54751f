package io.consort.consortium.meeting;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MeetingRule;
import java.time.Instant;
import java.util.List;

/**
 * A body is to meet.
 *
 * @param charterVersion in force on that day
 * @param rule how the body meets by it
 * @param topics the agenda, as far as it is known
 */
public record MeetingConvened(
        MeetingId meeting,
        BodyId body,
        String title,
        int charterVersion,
        MeetingRule rule,
        Instant starts,
        Venue venue,
        List<Topic> topics)
        implements MeetingEvent {}
