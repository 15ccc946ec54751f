package io.consort.consortium.body;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.acceded;
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
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceEvent.DuesPaid;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.membership.VoteBar;
import io.consort.consortium.rule.SeatId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** A class without a vote has none by right, and its members may be elected all the same. */
    @Test
    void aClassWithoutAVoteHidesNoSuspensionAndNoDefault() {
        SeatId elected = ELECTED_1;
        ConsortiumState state = created()
                .happened(acceded("att", ASSOCIATE, "1987-08-07"))
                .happened(
                        taken(elected, "att", SOMEONE, "1988-01-01", null),
                        new MemberSuspended(organisation("att"), 1, "Any", day("1988-03-01"), day("1988-04-01"), null),
                        new DuesInvoiced(
                                organisation("att"),
                                1988,
                                Money.parse("USD 1.00"),
                                day("1988-01-01"),
                                day("1988-01-31"),
                                day("1988-05-01"),
                                day("1988-09-01")),
                        new DuesPaid(organisation("att"), 1988, day("1988-06-01"), 1))
                .state();
        assertThat(bar(state, "1988-02-29")).contains(VoteBar.CLASS_WITHOUT_VOTE);
        assertThat(bar(state, "1988-03-01")).contains(VoteBar.SUSPENDED);
        assertThat(bar(state, "1988-05-01")).contains(VoteBar.IN_DEFAULT);
        assertThat(bar(state, "1988-06-01")).contains(VoteBar.CLASS_WITHOUT_VOTE);
        assertThat(List.of("1988-02-29", "1988-03-01", "1988-04-01", "1988-05-01", "1988-06-01"))
                .extracting(on -> votes(state, elected, on))
                .containsExactly(true, false, true, false, true);
    }

    private static Optional<VoteBar> bar(ConsortiumState state, String on) {
        return VoteBar.of(state, organisation("att"), day(on));
    }

    private static boolean votes(ConsortiumState state, SeatId seat, String on) {
        return Seats.require(state, seat, day(on)).votes();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
