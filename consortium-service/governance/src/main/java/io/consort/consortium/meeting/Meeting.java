package io.consort.consortium.meeting;

import io.consort.consortium.meeting.MeetingEvent.AgendaItemAdded;
import io.consort.consortium.meeting.MeetingEvent.AgendaItemWithdrawn;
import io.consort.consortium.meeting.MeetingEvent.GuestAdmitted;
import io.consort.consortium.meeting.MeetingEvent.MeetingAdjourned;
import io.consort.consortium.meeting.MeetingEvent.MeetingCancelled;
import io.consort.consortium.meeting.MeetingEvent.MeetingClosed;
import io.consort.consortium.meeting.MeetingEvent.MeetingContinued;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.meeting.MeetingEvent.MeetingOpened;
import io.consort.consortium.meeting.MeetingEvent.MeetingPostponed;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.meeting.MeetingEvent.SeatLeft;
import io.consort.consortium.meeting.MeetingEvent.SummonsSent;
import io.consort.consortium.meeting.MeetingEvent.SummonsWaived;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of a body.
 *
 * @param starts when it is to begin
 * @param seq of the entry that convened it
 */
public record Meeting(
        MeetingId id, Call call, Instant starts, Venue venue, Agenda agenda, Summons summons, Course course, long seq) {

    static Meeting convened(MeetingConvened event, long seq) {
        Agenda agenda = Agenda.NOTHING;
        for (Topic topic : event.topics()) {
            agenda = agenda.added(new AgendaItem(agenda.next(), topic, null, false, null));
        }
        return new Meeting(
                event.meeting(),
                new Call(event.body(), event.title(), event.charterVersion(), event.rule()),
                event.starts(),
                event.venue(),
                agenda,
                Summons.NONE,
                Course.AHEAD,
                seq);
    }

    /** The resource, as events name it. */
    public static String subject(MeetingId id) {
        return "meetings/" + id;
    }

    /** The day on which it is to begin, in UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(starts, ZoneOffset.UTC);
    }

    /** The last day on which notice of it can be sent. */
    public LocalDate noticeBy() {
        return day().minusDays(call.rule().noticeDays());
    }

    /** The last day on which seats can add to its agenda. */
    public LocalDate agendaBy() {
        return day().minusDays(call.rule().agendaDays());
    }

    /** The last day on which its minutes are in time; empty where no time is set, or it is not over. */
    public Optional<LocalDate> minutesBy() {
        Integer days = call.rule().circulationDays();
        Instant closed = course.closed();
        return days == null || closed == null
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(closed, ZoneOffset.UTC).plusDays(days));
    }

    /** How far it has come. */
    public MeetingStage stage() {
        return course.stage();
    }

    /** The seat that presides, while it is in session. */
    public Optional<SeatId> presiding() {
        return course.session().filter(each -> each.until() == null).map(Session::presiding);
    }

    /** The seats that are there at a moment, with how; nobody is while it is not in session. */
    public List<Stay> presence(Instant at) {
        return course.isInSession(at) ? course.attendance().at(at) : List.of();
    }

    /**
     * Sees that it has come as far as something needs.
     *
     * @throws DomainException CONFLICT {@code meeting-stage}
     */
    public void require(MeetingStage... stages) {
        if (!Arrays.asList(stages).contains(stage())) {
            throw DomainException.conflict("meeting-stage", "Meeting " + id + " " + stage().inWords() + ".");
        }
    }

    Meeting apply(MeetingEvent event) {
        return switch (event) {
            case MeetingConvened _ -> this;
            case AgendaItemAdded added ->
                with(agenda.added(new AgendaItem(added.number(), added.topic(), added.by(), added.agreed(), null)));
            case AgendaItemWithdrawn withdrawn -> with(agenda.withdrawn(withdrawn));
            case SummonsSent sent -> with(summons.sent(sent));
            case SummonsWaived waived -> with(summons.waived(waived.seat()));
            case MeetingPostponed postponed ->
                new Meeting(id, call, postponed.starts(), postponed.venue(), agenda, Summons.NONE, course, seq);
            case MeetingCancelled cancelled -> with(course.cancelled(cancelled.reason()));
            case MeetingOpened opened ->
                with(course.begun(Session.begun(opened.presiding(), opened.elected(), opened.at())));
            case MeetingContinued continued ->
                with(course.begun(Session.begun(continued.presiding(), continued.elected(), continued.at())));
            case SeatArrived arrived -> with(course.attendance().arrived(Stay.of(arrived)));
            case SeatLeft left -> with(course.attendance().left(left.seat(), left.at()));
            case GuestAdmitted guest ->
                with(course.attendance().admitted(new Guest(guest.organisation(), guest.person(), guest.at())));
            case MeetingAdjourned adjourned -> with(course.adjourned(adjourned));
            case MeetingClosed closed -> with(course.closed(closed.at()));
        };
    }

    private Meeting with(Agenda next) {
        return new Meeting(id, call, starts, venue, next, summons, course, seq);
    }

    private Meeting with(Summons next) {
        return new Meeting(id, call, starts, venue, agenda, next, course, seq);
    }

    private Meeting with(Attendance next) {
        return with(course.with(next));
    }

    private Meeting with(Course next) {
        return new Meeting(id, call, starts, venue, agenda, summons, next, seq);
    }
}
