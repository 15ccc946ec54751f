package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingEvent;
import io.consort.consortium.meeting.MeetingId;
import io.consort.kernel.ledger.Command;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Tenant;
import org.springframework.http.ResponseEntity;

/** Changes of a meeting that somebody has seen, answered with what was recorded. */
record MeetingChanges(Answers<ConsortiumState, ConsortiumEvent> answers) {

    <E extends MeetingEvent> ResponseEntity<E> of(
            Tenant tenant,
            Revision change,
            MeetingId meeting,
            Command<ConsortiumState, ConsortiumEvent> command,
            Class<E> event) {
        return answers.changed(tenant, change, Meeting.subject(meeting), command, receipt -> receipt.first(event));
    }
}
