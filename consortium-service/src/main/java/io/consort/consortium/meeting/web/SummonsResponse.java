package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seats;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.Summons;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A seat that is to be summoned.
 *
 * @param organisation whose it is
 * @param sentOn when notice went to it; absent where that is not proven
 * @param waived whether it does without
 * @param inTime whether the meeting can be opened as far as this seat is concerned
 */
record SummonsResponse(
        SeatId seat, OrganisationId organisation, @Nullable LocalDate sentOn, boolean waived, boolean inTime) {

    static List<SummonsResponse> of(ConsortiumState state, Meeting meeting) {
        Summons summons = meeting.summons();
        return Seats.of(state, meeting.call().body(), meeting.day()).stream()
                .flatMap(each -> Stream.ofNullable(each.organisation())
                        .map(organisation -> new SummonsResponse(
                                each.seat(),
                                organisation,
                                summons.sentTo(each.seat()),
                                summons.waived().contains(each.seat()),
                                summons.isSummoned(each.seat(), meeting.noticeBy()))))
                .toList();
    }
}
