package io.consort.consortium.exit;

import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.body.Chartered.ASSEMBLY;
import static io.consort.consortium.body.Chartered.ELECTED;
import static io.consort.consortium.body.Chartered.IBM_SEAT;
import static io.consort.consortium.body.Chartered.IBM_VOTE;
import static io.consort.consortium.body.Chartered.SOMEONE;
import static io.consort.consortium.body.Chartered.TI_VOTE;
import static io.consort.consortium.body.Chartered.created;
import static io.consort.consortium.body.Chartered.leaves;
import static io.consort.consortium.body.Chartered.period;
import static io.consort.consortium.body.Chartered.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.body.Sitter;
import io.consort.consortium.dues.DuesEvent.AuditorAppointed;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceEvent.InvoiceBooked;
import io.consort.consortium.dues.InvoiceEvent.InvoiceCancelled;
import io.consort.consortium.rule.Office;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the consortium itself keeps for a member that leaves on the last day of January 1990. */
class OwnPartTest {

    private static final LocalDate TODAY = LocalDate.parse("1989-06-01");

    private final Given<ConsortiumState, ConsortiumEvent> given =
            created().happened(full("ibm")).happened(full("ti")).happened(leaves("ibm"));

    private static PartPreview preview(Given<ConsortiumState, ConsortiumEvent> given) {
        ConsortiumState state = given.state();
        return OwnPart.of(state, Leaving.of(state, organisation("ibm"), TODAY));
    }

    private static List<String> lines(Given<ConsortiumState, ConsortiumEvent> given) {
        return preview(given).items().stream().map(ExitItem::toString).toList();
    }

    private static EngagementRecorded engaged(int number, String from, @Nullable String until) {
        return new EngagementRecorded(new Engagement(
                new EngagementId("E-" + number),
                new Undertaking(Undertaking.Kind.PROJECT, "P-1"),
                Part.PERFORMER,
                organisation("ibm"),
                null,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until)));
    }

    private static DuesInvoiced invoiced(int year) {
        return new DuesInvoiced(
                organisation("ibm"),
                year,
                Money.parse("USD 500.00"),
                LocalDate.of(year, 1, 2),
                LocalDate.of(year, 1, 31),
                null,
                null);
    }

    @Test
    void theMembershipAndItsSeatsByRightEndAndItsPeopleStayItsOwn() {
        assertThat(lines(given))
                .containsExactly(
                        "lost | members/ibm | membership in class full | until 1990-01-30",
                        "kept | organisations/ibm | its people and how they sign in are its own; from 1990-01-31 on this"
                                + " consortium knows it as a former member, who reads what names it and checks proofs",
                        "lost | seats/assembly.full.ibm | seat in assembly | until 1990-01-30",
                        "lost | seats/board.full.ibm | seat in board | until 1990-01-30",
                        "duty | dues/1990 | the dues of 1990 were not invoiced; they are owed whole");
        assertThat(preview(given).matters()).isEmpty();
    }

    @Test
    void electedSeatsAlternatesOfficesAndProxiesEndWithIt() {
        Sitter ibm = new Sitter(organisation("ibm"), SOMEONE);
        assertThat(lines(given.happened(
                        taken(ELECTED, "ibm", SOMEONE, "1989-06-01", "1990-06-01"),
                        taken(IBM_SEAT, "ibm", SOMEONE, "1988-01-01", null),
                        taken(IBM_VOTE, "ibm", SOMEONE, "1988-01-01", null),
                        new AlternateNamed(IBM_SEAT, new PersonId("p-9"), period("1988-01-01", null)),
                        new OfficeTaken(ASSEMBLY, Office.CHAIR, IBM_VOTE, period("1989-01-01", null), null),
                        new ProxyGiven(
                                TI_VOTE,
                                new Sitter(organisation("ti"), null),
                                IBM_VOTE,
                                ibm,
                                Fraction.of(1, 2),
                                period("1989-01-01", null)))))
                .contains(
                        "lost | bodies/assembly/offices/chair | is chair of assembly | until 1990-01-30",
                        "lost | seats/assembly.full.ti | has assembly.full.ibm vote for it, 1/2 | until 1990-01-30",
                        "lost | seats/board.full.ibm | seat in board, alternates: 1 | until 1990-01-30",
                        "lost | seats/board.elected.2 | seat in board | until 1990-01-30");
    }

    @Test
    void engagementsThatWouldGoOnAreEndedAndThoseThatBeginLaterAreLeftToTheOffice() {
        Given<ConsortiumState, ConsortiumEvent> engaged = given.happened(
                engaged(1, "1989-01-01", null), engaged(2, "1989-01-01", "1990-01-31"), engaged(3, "1990-03-01", null));
        assertThat(lines(engaged))
                .contains(
                        "lost | engagements/E-1 | performer in project P-1 | until 1990-01-30",
                        "duty | engagements/E-3 | performer in project P-1, which begins after the exit: see to it there |"
                                + " until 1990-03-01")
                .noneMatch(each -> each.contains("E-2"));
        ConsortiumState state = engaged.state();
        assertThat(OwnPart.consequences(state, Leaving.of(state, organisation("ibm"), TODAY)))
                .extracting(ConsortiumEvent::subject)
                .containsExactly("engagements/E-1");
    }

    @Test
    void duesThatTheBooksHaveAreADutyAndThoseTheyHaveNotStandAgainstIt() {
        Given<ConsortiumState, ConsortiumEvent> invoiced = given.happened(invoiced(1990));
        assertThat(lines(invoiced))
                .contains(
                        "duty | dues-invoices/1990-ibm | dues of USD 500.00, as the books have them | until 1990-01-31")
                .noneMatch(each -> each.contains("not invoiced"));
        assertThat(preview(invoiced).matters()).extracting(Matter::rule).containsExactly("dues-untold");
        assertThat(preview(invoiced.happened(new InvoiceBooked(organisation("ibm"), 1990)))
                        .matters())
                .isEmpty();
    }

    @Test
    void duesOfYearsAfterItAreAskedForNoLongerAndEarlierOnesAre() {
        Given<ConsortiumState, ConsortiumEvent> invoiced = given.happened(
                invoiced(1990),
                new InvoiceBooked(organisation("ibm"), 1990),
                invoiced(1991),
                new InvoiceBooked(organisation("ibm"), 1991));
        assertThat(lines(invoiced))
                .contains(
                        "credited | dues-invoices/1991-ibm | dues of USD 500.00, asked for no longer: it is no member on"
                                + " any day of the year",
                        "duty | dues-invoices/1990-ibm | dues of USD 500.00, as the books have them | until 1990-01-31")
                .noneMatch(each -> each.startsWith("duty | dues-invoices/1991"));
        assertThat(OwnPart.consequences(invoiced.state(), Leaving.of(invoiced.state(), organisation("ibm"), TODAY)))
                .containsExactly(
                        new InvoiceCancelled(organisation("ibm"), 1991, "Not owed: it left on 1990-01-31", null));
    }

    @Test
    void whoKeepsTheOfficeDoesNotLeaveAndWhoConfirmsNumbersDoesSoNoMore() {
        assertThat(lines(given.happened(new AuditorAppointed(organisation("ibm")))))
                .contains("lost | auditor | confirms what members report | until 1990-01-30");
        Given<ConsortiumState, ConsortiumEvent> office =
                created().happened(full("sematech-office")).happened(leaves("sematech-office"));
        ConsortiumState state = office.state();
        assertThat(OwnPart.of(state, Leaving.of(state, organisation("sematech-office"), TODAY))
                        .matters())
                .extracting(Matter::rule)
                .containsExactly("keeps-the-office");
    }

    @Test
    void whoAppointsToASeatIsTold() {
        Given<ConsortiumState, ConsortiumEvent> funder =
                created().happened(full("darpa")).happened(leaves("darpa"));
        ConsortiumState state = funder.state();
        assertThat(OwnPart.of(state, Leaving.of(state, organisation("darpa"), TODAY))
                        .items())
                .extracting(ExitItem::what)
                .contains(
                        "it appoints to the seats funder of board, which stay vacant until the charter names another");
    }

    @Test
    void theDigestIsOverTheAccountAndTheAccountIsTheSameEveryDay() {
        ConsortiumState state = given.state();
        Leaving leaving = Leaving.of(state, organisation("ibm"), TODAY);
        PartPreview one = OwnPart.of(state, leaving);
        assertThat(one.digest()).isEqualTo(PartPreview.digest(OwnPart.lines(leaving, one.items())));
        assertThat(OwnPart.of(state, Leaving.of(state, organisation("ibm"), TODAY.plusYears(3))))
                .isEqualTo(one);
        assertThat(preview(given.happened(invoiced(1989))).digest()).isNotEqualTo(one.digest());
    }
}
