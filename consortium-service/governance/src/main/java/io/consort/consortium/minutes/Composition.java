package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.meeting.AgendaItem;
import io.consort.consortium.meeting.Document;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.Session;
import io.consort.consortium.meeting.Stay;
import io.consort.consortium.meeting.Venue;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what the ledger knows of a meeting that is over, and what whoever keeps the minutes adds. */
final class Composition {

    private final ConsortiumState state;
    private final Meeting meeting;
    private final List<Passage> passages = new ArrayList<>();

    private Composition(ConsortiumState state, Meeting meeting) {
        this.state = state;
        this.meeting = meeting;
    }

    /**
     * The text.
     *
     * @throws DomainException INVALID when a remark is about an item that there is not
     */
    static MinutesText of(ConsortiumState state, Meeting meeting, List<Remark> remarks) {
        Composition composition = new Composition(state, meeting);
        composition.meeting();
        composition.notice();
        composition.sessions();
        composition.attendance();
        composition.agenda();
        composition.passages.addAll(Decided.in(state, meeting.id()));
        composition.remarks(remarks);
        return new MinutesText(composition.passages);
    }

    private void add(String heading, Object subject, String what) {
        passages.add(new Passage(heading, String.valueOf(subject), what));
    }

    private void meeting() {
        add("Meeting", meeting.id(), meeting.call().title());
        add("Meeting", "Body", meeting.call().body().value());
        add("Meeting", "Charter", "Version " + meeting.call().charterVersion());
        add("Meeting", "Convened for", meeting.starts() + ", " + place(meeting.venue()));
    }

    private static String place(Venue venue) {
        return Stream.of(venue.place(), venue.link()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private void notice() {
        seats().forEach(seat -> {
            LocalDate sent = meeting.summons().sentTo(seat.seat());
            String waived = meeting.summons().waived().contains(seat.seat()) ? "Did without notice in time" : "";
            add(
                    "Notice",
                    seat.seat(),
                    sent == null ? waived : "Sent on " + sent + (waived.isEmpty() ? "" : ". " + waived));
        });
    }

    private void sessions() {
        int number = 0;
        for (Session each : meeting.course().sessions()) {
            number++;
            add(
                    "Session",
                    number,
                    each.from() + " to " + each.until() + ". " + each.presiding() + " presided"
                            + (each.elected() ? ", chosen by those who were there." : ".")
                            + (each.reason() == null ? "" : " Adjourned: " + each.reason()));
        }
    }

    private void attendance() {
        meeting.course().attendance().all().forEach(this::present);
        seats().filter(each -> meeting.course().attendance().of(each.seat()).isEmpty())
                .forEach(each -> add("Absent", each.seat(), String.valueOf(each.organisation())));
        meeting.course()
                .attendance()
                .guests()
                .forEach(each -> add("Guest", each.person(), each.organisation() + ", from " + each.from()));
    }

    private void present(Stay stay) {
        String who = stay.person() == null ? "" : ", " + stay.person() + (stay.alternate() ? " as alternate" : "");
        String how = stay.proxy() == null
                ? stay.manner().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : "represented by " + stay.proxy();
        add(
                "Present",
                stay.seat(),
                stay.organisation() + who + ", " + how + ", from " + stay.from() + " to " + stay.until());
    }

    private void agenda() {
        meeting.agenda().items().forEach(each -> add("Agenda", each.number(), item(each)));
    }

    private static String item(AgendaItem item) {
        StringBuilder text = new StringBuilder(item.topic().title());
        if (item.by() != null) {
            text.append(", asked for by ").append(item.by());
        }
        if (item.agreed()) {
            text.append(", added because all who were there agreed");
        }
        if (item.topic().motion() != null) {
            text.append(", motion ").append(item.topic().motion());
        }
        for (Document document : item.topic().documents()) {
            text.append("; ")
                    .append(document.title())
                    .append(" (SHA-256 ")
                    .append(document.sha256())
                    .append(')');
        }
        if (item.withdrawn() != null) {
            text.append("; withdrawn: ").append(item.withdrawn());
        }
        return text.toString();
    }

    private void remarks(List<Remark> remarks) {
        for (Remark remark : remarks) {
            Integer item = remark.item();
            if (item != null && meeting.agenda().find(item).isEmpty()) {
                throw DomainException.invalid("/remarks", "The agenda has no item " + item + ".");
            }
            add("Remark", item == null ? "On the meeting" : "On item " + item, remark.text());
        }
    }

    /** The seats that somebody acted for when it was opened. */
    private Stream<Seating> seats() {
        Instant opened = meeting.course().opened().orElse(meeting.starts());
        return Seats.of(state, meeting.call().body(), LocalDate.ofInstant(opened, ZoneOffset.UTC)).stream()
                .filter(each -> !each.isVacant());
    }
}
