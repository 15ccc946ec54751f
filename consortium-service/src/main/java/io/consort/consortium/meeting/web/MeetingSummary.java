package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.MeetingStage;
import io.consort.consortium.rule.BodyId;
import java.time.Instant;

/**
 * @param starts when it is to begin
 */
record MeetingSummary(MeetingId id, BodyId body, String title, Instant starts, MeetingStage stage) {

    static MeetingSummary of(Meeting meeting) {
        return new MeetingSummary(
                meeting.id(), meeting.call().body(), meeting.call().title(), meeting.starts(), meeting.stage());
    }
}
