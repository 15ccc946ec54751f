package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.AgendaItem;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.MeetingStage;
import io.consort.consortium.meeting.Session;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MeetingRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param charterVersion under which it was convened
 * @param rule how the body meets by that version
 * @param noticeBy the last day on which notice of it can be sent
 * @param agendaBy the last day on which seats can add to its agenda
 * @param sessions its parts without a break, once it was opened
 * @param cancelled why it is not held; absent unless it was cancelled
 */
record MeetingResponse(
        MeetingId id,
        BodyId body,
        String title,
        int charterVersion,
        MeetingRule rule,
        Instant starts,
        Venue venue,
        LocalDate noticeBy,
        LocalDate agendaBy,
        MeetingStage stage,
        List<AgendaItem> agenda,
        List<Session> sessions,
        @Nullable String cancelled) {

    static MeetingResponse of(Meeting meeting) {
        return new MeetingResponse(
                meeting.id(),
                meeting.call().body(),
                meeting.call().title(),
                meeting.call().charterVersion(),
                meeting.call().rule(),
                meeting.starts(),
                meeting.venue(),
                meeting.noticeBy(),
                meeting.agendaBy(),
                meeting.stage(),
                meeting.agenda().items(),
                meeting.course().sessions(),
                meeting.course().cancelled());
    }
}
