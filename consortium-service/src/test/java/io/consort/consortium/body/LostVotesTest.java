package io.consort.consortium.body;

import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.body.Chartered.ELECTED_1;
import static io.consort.consortium.body.Chartered.IBM_SEAT;
import static io.consort.consortium.body.Chartered.SOMEONE;
import static io.consort.consortium.body.Chartered.TI_VOTE;
import static io.consort.consortium.body.Chartered.created;
import static io.consort.consortium.body.Chartered.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.DuesInvoiced;
import io.consort.consortium.dues.DuesPaid;
import io.consort.consortium.membership.MemberSuspended;
import io.consort.consortium.rule.SeatId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A member that has lost its vote keeps its seats, and none of them votes. */
class LostVotesTest {

    @Test
    void theSeatsOfASuspendedMemberDoNotVoteUntilItIsOver() {
        ConsortiumState state = created()
                .happened(full("ibm"))
                .happened(full("ti"))
                .happened(taken(ELECTED_1, "ibm", SOMEONE, "1988-01-01", null))
                .happened(
                        new MemberSuspended(organisation("ibm"), 1, "Any", day("1988-03-01"), day("1988-04-01"), null))
                .state();
        for (SeatId seat : new SeatId[] {IBM_SEAT, ELECTED_1}) {
            assertThat(votes(state, seat, "1988-02-29")).isTrue();
            assertThat(votes(state, seat, "1988-03-01")).isFalse();
            assertThat(votes(state, seat, "1988-04-01")).isTrue();
        }
        assertThat(votes(state, TI_VOTE, "1988-03-01")).isTrue();
    }

    @Test
    void theSeatOfAMemberInDefaultVotesAgainOnceItHasPaid() {
        ConsortiumState state = created()
                .happened(full("ibm"))
                .happened(
                        new DuesInvoiced(
                                organisation("ibm"),
                                1988,
                                Money.parse("USD 1.00"),
                                day("1988-01-01"),
                                day("1988-01-31"),
                                day("1988-03-01"),
                                day("1988-06-01")),
                        new DuesPaid(organisation("ibm"), 1988, day("1988-05-01"), 1))
                .state();
        assertThat(votes(state, IBM_SEAT, "1988-02-29")).isTrue();
        assertThat(votes(state, IBM_SEAT, "1988-03-01")).isFalse();
        assertThat(votes(state, IBM_SEAT, "1988-05-01")).isTrue();
    }

    private static boolean votes(ConsortiumState state, SeatId seat, String on) {
        return Seats.require(state, seat, day(on)).votes();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
