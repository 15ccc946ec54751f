package io.consort.consortium.dues;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.membership.Lapsing.attempt;
import static io.consort.consortium.membership.Lapsing.founded;
import static io.consort.consortium.membership.Lapsing.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.ArrearsRule;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.membership.VoteBar;
import io.consort.kernel.identity.OrganisationId;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;

class InvoicesTest {

    private static final OrganisationId IBM = organisation("ibm");
    private static final InvoiceId ID = new InvoiceId("2026-ibm");

    private static Given<ConsortiumState, ConsortiumEvent> invoiced(MembershipTerms terms) {
        return founded(terms)
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2026-01-01"))
                .by("olga", "sematech-office")
                .done(new AssessDues(2026))
                .done(new InvoiceDues(2026));
    }

    private static MembershipTerms arrears() {
        return new MembershipTerms(null, new ArrearsRule(10, 20), null, ExitRule.USUAL, null);
    }

    @Example
    void theCharterSaysWhenDuesAreDueAndWhatComesOfIt() {
        Invoice invoice = invoiced(arrears()).state().dues().invoices().require(ID);
        assertThat(invoice.amount()).isEqualTo(Money.parse("USD 500.00"));
        assertThat(invoice.dueOn()).isEqualTo("2026-01-31");
        assertThat(invoice.defaultOn()).isEqualTo("2026-02-11");
        assertThat(invoice.curableUntil()).isEqualTo("2026-03-03");
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.SENDING);
        assertThat(invoiced(arrears()).state().dues().invoices().toTell()).containsExactly(ID);
        invoiced(arrears()).when(new InvoiceDues(2026)).thenRefused("nothing-to-invoice");
        var lenient = invoiced(new MembershipTerms(null, null, null, ExitRule.USUAL, null));
        assertThat(lenient.state().voteBar(IBM, day("2030-01-01"))).isEmpty();
    }

    @Example
    void whoDoesNotPayLosesItsVoteUntilItDoes() {
        var owes = invoiced(arrears()).done(new RecordBooking(ID));
        assertThat(bar(owes, "2026-02-10")).isEmpty();
        assertThat(bar(owes, "2026-02-11")).contains(VoteBar.IN_DEFAULT);
        owes.on("2026-02-10").when(new RecordDefault(ID)).thenRefused("not-due");
        var defaulted = owes.on("2026-02-12")
                .when(new RecordDefault(ID))
                .then(new MemberDefaulted(IBM, 2026, day("2026-02-11")));
        defaulted.when(new RecordDefault(ID)).thenRefused("not-due");
        var cured = defaulted
                .on("2026-02-20")
                .when(new NotePayment(new Settlement(1, ID, day("2026-02-18"))))
                .then(new DuesPaid(IBM, 2026, day("2026-02-18"), 1), new DefaultCured(IBM, 2026, day("2026-02-18")));
        assertThat(bar(cured, "2026-02-17")).contains(VoteBar.IN_DEFAULT);
        assertThat(bar(cured, "2026-02-18")).isEmpty();
        cured.when(new NotePayment(new Settlement(1, ID, day("2026-02-18")))).thenRefused("settlement-noted");
        cured.when(new CancelInvoice(ID, "Late")).thenRefused("invoice-closed");
        assertThat(cured.state().dues().invoices().unpaid()).isZero();
    }

    @Example
    void aCancelledInvoiceIsAskedForNoLonger() {
        var cancelled = invoiced(arrears()).done(new RecordBooking(ID)).done(new CancelInvoice(ID, "Waived"));
        assertThat(bar(cancelled, "2026-02-11")).isEmpty();
        assertThat(cancelled.state().dues().invoices().toTell()).containsExactly(ID);
        var told = cancelled.when(new RecordBooking(ID)).then(new CancellationBooked(IBM, 2026));
        assertThat(told.state().dues().invoices().toTell()).isEmpty();
        told.when(new RecordBooking(ID)).thenRefused("invoice-closed");
    }

    @Example
    void theOfficeOrTheAuditorConfirmsWhatAMemberReportedAndNobodyItsOwn() {
        Money reported = Money.parse("USD 10.00");
        Money right = Money.parse("USD 12.00");
        var given = founded(arrears())
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2026-01-01"))
                .by("ida", "ibm")
                .done(new ReportBasis(2025, reported));
        given.when(new ConfirmBasis(IBM, 2025, null, null)).thenRefused("not-the-auditor");
        var office = given.by("olga", "sematech-office");
        office.when(new ConfirmBasis(IBM, 2024, null, null)).thenRefused("not-found");
        office.when(new ConfirmBasis(IBM, 2025, null, null)).then(new BasisConfirmed(IBM, 2025, reported, null));
        office.when(new ConfirmBasis(IBM, 2025, Money.parse("EUR 1.00"), "Euros"))
                .thenRefused("currency-differs");
        given.by("ada", "audit").when(new ConfirmBasis(IBM, 2025, null, null)).thenRefused("not-the-auditor");
        var confirmed = office.done(AppointAuditor.of(organisation("audit"), _ -> true))
                .by("ada", "audit")
                .when(new ConfirmBasis(IBM, 2025, right, "Licences were left out"))
                .then(new BasisConfirmed(IBM, 2025, right, "Licences were left out"));
        confirmed.by("ida", "ibm").when(new ReportBasis(2025, reported)).thenRefused("basis-confirmed");
    }

    /** However invoices, payments and cancellations follow one another, who is in default has no vote. */
    @Property(tries = 200)
    void aMemberInDefaultNeverCounts(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 359) Integer> steps) {
        Given<ConsortiumState, ConsortiumEvent> history = founded(terms())
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2026-01-01"))
                .by("olga", "sematech-office");
        LocalDate today = day("2026-01-01");
        long settlements = 0;
        for (int step : steps) {
            today = today.plusDays(step % 60);
            int year = 2026 + step % 2;
            InvoiceId id = InvoiceId.of(year, IBM);
            Given<ConsortiumState, ConsortiumEvent> at = history.on(today.toString());
            history = switch (step / 60) {
                case 0 -> attempt(at, new AssessDues(year));
                case 1 -> attempt(at, new InvoiceDues(year));
                case 2 -> attempt(at, new RecordBooking(id));
                case 3 -> attempt(at, new RecordDefault(id));
                case 4 -> attempt(at, new CancelInvoice(id, "Waived"));
                default -> attempt(at, new NotePayment(new Settlement(++settlements, id, today)));
            };
        }
        for (int i = 0; i < 800; i += 3) {
            LocalDate on = day("2026-01-01").plusDays(i);
            boolean owes = history.state().dues().invoices().of(IBM).values().stream()
                    .filter(each ->
                            each.status() != InvoiceStatus.CANCELLING && each.status() != InvoiceStatus.CANCELLED)
                    .anyMatch(each -> each.dueOn().plusDays(10).isBefore(on)
                            && (each.paidOn() == null || on.isBefore(each.paidOn())));
            if (owes) {
                assertThat(history.state().voteBar(IBM, on)).as("on %s", on).isPresent();
            }
        }
    }

    private static Optional<VoteBar> bar(Given<ConsortiumState, ConsortiumEvent> given, String on) {
        return given.state().voteBar(IBM, day(on));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
