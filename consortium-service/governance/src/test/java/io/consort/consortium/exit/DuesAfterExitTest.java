package io.consort.consortium.exit;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.dues.AssessDues;
import io.consort.consortium.dues.Assessment;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.consortium.dues.InvoiceDues;
import io.consort.consortium.dues.InvoiceEvent.CancellationBooked;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceEvent.InvoiceBooked;
import io.consort.consortium.dues.InvoiceEvent.InvoiceCancelled;
import io.consort.consortium.dues.InvoiceId;
import io.consort.consortium.dues.ReissueInvoice;
import io.consort.consortium.exit.ExitEvent.ExitFailed;
import io.consort.consortium.exit.ExitEvent.ExitSettled;
import io.consort.consortium.exit.ExitEvent.ExitStarted;
import io.consort.consortium.membership.Lapsing;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A member of 500 dollars a year that leaves on the first of July 2025, and whose dues of that year are assessed before or after. */
class DuesAfterExitTest {

    private static final ExitId X1 = new ExitId("X-1");

    private final Given<ConsortiumState, ConsortiumEvent> assessed = Lapsing.founded(null)
            .on("2025-02-01")
            .happened(invited("ibm", FULL), acceded("ibm", FULL, "2020-01-01"))
            .happened(new NoticeGiven(
                    organisation("ibm"), 1, LocalDate.parse("2024-01-01"), LocalDate.parse("2025-07-01")))
            .by("olga", OFFICE.value())
            .done(new AssessDues(2025));

    private static ExitStarted started(boolean whole) {
        return new ExitStarted(
                X1,
                1,
                new Leaving(
                        organisation("ibm"),
                        ExitGround.WITHDRAWAL,
                        LocalDate.parse("2020-01-01"),
                        LocalDate.parse("2025-07-01"),
                        new ExitRule(12, whole),
                        1),
                List.of(new PartDigest(ExitPart.FINANCE, "0".repeat(64))),
                "1".repeat(64));
    }

    private static DuesInvoiced invoiced(String amount) {
        return new DuesInvoiced(
                organisation("ibm"),
                2025,
                Money.parse(amount),
                LocalDate.parse("2025-02-01"),
                LocalDate.parse("2025-03-03"),
                null,
                null);
    }

    @Test
    void whoHasLeftOwesTheDaysOfItsMembershipWhereTheCharterSaysSo() {
        Given<ConsortiumState, ConsortiumEvent> settled = assessed.happened(started(false), new ExitSettled(X1, 1));
        settled.when(new InvoiceDues(2025)).then(invoiced("USD 247.95"));
        assessed.happened(started(true), new ExitSettled(X1, 1))
                .when(new InvoiceDues(2025))
                .then(invoiced("USD 500.00"));
        assessed.when(new InvoiceDues(2025)).then(invoiced("USD 500.00"));
    }

    @Test
    void nobodyIsAskedForDuesWhileItsExitIsBeingSettled() {
        Given<ConsortiumState, ConsortiumEvent> settling = assessed.happened(started(false));
        settling.when(new InvoiceDues(2025)).thenRefused("nothing-to-invoice");
        settling.happened(new ExitFailed(X1, 1, ExitPart.FINANCE, "exit-blocked"))
                .when(new InvoiceDues(2025))
                .then(invoiced("USD 500.00"));
    }

    @Test
    void whoHasLeftIsAskedForNothingOfYearsAfterwards() {
        Assessment ahead = new Assessment(FULL, 1, null, null, Money.parse("USD 500.00"));
        Given<ConsortiumState, ConsortiumEvent> settled = assessed.happened(
                new DuesAssessed(organisation("ibm"), 2026, ahead), started(true), new ExitSettled(X1, 1));
        settled.when(new InvoiceDues(2026)).thenRefused("nothing-to-invoice");
        settled.happened(acceded("ibm", FULL, "2026-03-01")).done(new InvoiceDues(2026));
    }

    @Test
    void aReissueAsksForWhatIsOwedNowAndForNothingWhereThatIsNothing() {
        Given<ConsortiumState, ConsortiumEvent> cancelled = assessed.done(new InvoiceDues(2025))
                .happened(
                        new InvoiceBooked(organisation("ibm"), 2025),
                        new InvoiceCancelled(organisation("ibm"), 2025, "Wrong name"),
                        new CancellationBooked(organisation("ibm"), 2025));
        InvoiceId id = InvoiceId.of(2025, organisation("ibm"));
        Given<ConsortiumState, ConsortiumEvent> settling = cancelled.happened(started(false));
        settling.when(new ReissueInvoice(id)).thenRefused("nothing-owed");
        assertThat(Dues.of(settling.happened(new ExitSettled(X1, 1))
                                .done(new ReissueInvoice(id))
                                .state())
                        .invoices()
                        .require(id.next().orElseThrow())
                        .amount())
                .isEqualTo(Money.parse("USD 247.95"));
    }

    @Test
    void whoIsBackInTheSameYearOwesItWhole() {
        assessed.happened(started(false), new ExitSettled(X1, 1), acceded("ibm", FULL, "2025-09-01"))
                .when(new InvoiceDues(2025))
                .then(invoiced("USD 500.00"));
    }
}
