package io.consort.consortium.dues;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.membership.Lapsing.attempt;
import static io.consort.consortium.membership.Lapsing.founded;
import static io.consort.consortium.membership.Lapsing.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.ArrearsRule;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.dues.DuesEvent.BasisConfirmed;
import io.consort.consortium.dues.InvoiceEvent.CancellationBooked;
import io.consort.consortium.dues.InvoiceEvent.DefaultCured;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceEvent.DuesPaid;
import io.consort.consortium.dues.InvoiceEvent.DuesReopened;
import io.consort.consortium.dues.InvoiceEvent.MemberDefaulted;
import io.consort.consortium.membership.VoteBar;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        Invoice invoice = Dues.of(invoiced(arrears()).state()).invoices().require(ID);
        assertThat(invoice.amount()).isEqualTo(Money.parse("USD 500.00"));
        assertThat(invoice.dueOn()).isEqualTo("2026-01-31");
        assertThat(invoice.defaultOn()).isEqualTo("2026-02-11");
        assertThat(invoice.curableUntil()).isEqualTo("2026-03-03");
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.SENDING);
        assertThat(Dues.of(invoiced(arrears()).state()).invoices().toTell()).containsExactly(ID);
        invoiced(arrears()).when(new InvoiceDues(2026)).thenRefused("nothing-to-invoice");
        var lenient = invoiced(new MembershipTerms(null, null, null, ExitRule.USUAL, null));
        assertThat(VoteBar.of(lenient.state(), IBM, day("2030-01-01"))).isEmpty();
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
        assertThat(Dues.of(cured.state()).invoices().unpaid()).isZero();
    }

    @Example
    void nobodyIsInDefaultForWhatDoesNotStandInTheBooks() {
        var sending = invoiced(arrears());
        assertThat(bar(sending, "2026-02-11")).isEmpty();
        sending.on("2026-02-12").when(new RecordDefault(ID)).thenRefused("not-due");
        var late = sending.on("2026-02-20").done(new RecordBooking(ID));
        assertThat(bar(late, "2026-02-19")).isEmpty();
        assertThat(bar(late, "2026-02-20")).contains(VoteBar.IN_DEFAULT);
        late.when(new RecordDefault(ID)).then(new MemberDefaulted(IBM, 2026, day("2026-02-20")));
    }

    @Example
    void whatWasPaidIsOwedAgainOnceItsReceiptIsTakenBack() {
        var paid = invoiced(arrears())
                .done(new RecordBooking(ID))
                .done(new NotePayment(new Settlement(1, ID, day("2026-01-20"))));
        assertThat(bar(paid, "2026-02-11")).isEmpty();
        var open = paid.when(new NotePayment(new Settlement(2, ID, null))).then(new DuesReopened(IBM, 2026, 2, null));
        assertThat(bar(open, "2026-02-11")).contains(VoteBar.IN_DEFAULT);
        assertThat(Dues.of(open.state()).invoices().unpaid()).isEqualTo(1);
        var again = open.done(new NotePayment(new Settlement(3, ID, day("2026-01-25"))));
        assertThat(bar(again, "2026-02-11")).isEmpty();
        again.when(new NotePayment(new Settlement(2, ID, null))).thenRefused("settlement-noted");
    }

    @Example
    void aCancelledInvoiceIsAskedForNoLonger() {
        var cancelled = invoiced(arrears()).done(new RecordBooking(ID)).done(new CancelInvoice(ID, "Waived"));
        assertThat(bar(cancelled, "2026-02-11")).isEmpty();
        assertThat(Dues.of(cancelled.state()).invoices().toTell()).containsExactly(ID);
        var told = cancelled.when(new RecordBooking(ID)).then(new CancellationBooked(IBM, 2026));
        assertThat(Dues.of(told.state()).invoices().toTell()).isEmpty();
        told.when(new RecordBooking(ID)).thenRefused("invoice-closed");
    }

    @Example
    void aCancelledInvoiceIsMadeOutAnewOnce() {
        var booked = invoiced(arrears()).done(new RecordBooking(ID));
        booked.when(new ReissueInvoice(ID)).thenRefused("invoice-not-cancelled");
        var cancelling = booked.done(new CancelInvoice(ID, "Wrong name"));
        cancelling.when(new ReissueInvoice(ID)).thenRefused("invoice-not-cancelled");
        InvoiceId second = new InvoiceId("2026.2-ibm");
        Money amount = Money.parse("USD 500.00");
        var anew = cancelling
                .done(new RecordBooking(ID))
                .on("2026-03-01")
                .when(new ReissueInvoice(ID))
                .then(new DuesInvoiced(
                        IBM,
                        2026,
                        amount,
                        day("2026-03-01"),
                        day("2026-03-31"),
                        day("2026-04-11"),
                        day("2026-05-01"),
                        2));
        anew.when(new ReissueInvoice(ID)).thenRefused("invoice-reissued");
        anew.when(new InvoiceDues(2026)).thenRefused("nothing-to-invoice");
        assertThat(Dues.of(anew.state()).invoices().of(IBM).keySet()).containsExactly("2026-ibm", "2026.2-ibm");
        assertThat(Dues.of(anew.state()).invoices().toTell()).containsExactly(second);
        var again = anew.done(new RecordBooking(second));
        assertThat(bar(again, "2026-04-10")).isEmpty();
        assertThat(bar(again, "2026-04-11")).contains(VoteBar.IN_DEFAULT);
        var paid = again.on("2026-04-12")
                .done(new RecordDefault(second))
                .when(new NotePayment(new Settlement(1, second, day("2026-04-12"))))
                .then(
                        new DuesPaid(IBM, 2026, day("2026-04-12"), 1, 2),
                        new DefaultCured(IBM, 2026, day("2026-04-12"), 2));
        assertThat(Dues.of(paid.state()).invoices().require(ID).status()).isEqualTo(InvoiceStatus.CANCELLED);
        paid.when(new ReissueInvoice(second)).thenRefused("invoice-not-cancelled");
    }

    @Example
    void anInvoiceIsNamedByYearMemberAndWhichOfThemItIs() {
        assertThat(ID.number()).isNull();
        assertThat(ID.next()).contains(new InvoiceId("2026.2-ibm"));
        assertThat(new InvoiceId("2026.2-ibm").organisation()).isEqualTo(IBM);
        assertThat(new InvoiceId("2026.2-ibm").next()).contains(new InvoiceId("2026.3-ibm"));
        assertThat(new InvoiceId("2026.9-ibm").next()).isEmpty();
        assertThatThrownBy(() -> new InvoiceId("2026.1-ibm")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new InvoiceId("2026-")).isInstanceOf(DomainException.class);
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
    void aMemberInDefaultNeverCounts(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 419) Integer> steps) {
        Given<ConsortiumState, ConsortiumEvent> history = founded(terms())
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2026-01-01"))
                .by("olga", "sematech-office");
        LocalDate today = day("2026-01-01");
        long settlements = 0;
        for (int step : steps) {
            today = today.plusDays(step % 60);
            int year = 2026 + step % 2;
            InvoiceId id = last(history, year);
            Given<ConsortiumState, ConsortiumEvent> at = history.on(today.toString());
            history = switch (step / 60) {
                case 0 -> attempt(at, new AssessDues(year));
                case 1 -> attempt(at, new InvoiceDues(year));
                case 2 -> attempt(at, new RecordBooking(id));
                case 3 -> attempt(at, new RecordDefault(id));
                case 4 -> attempt(at, new CancelInvoice(id, "Waived"));
                case 5 -> attempt(at, new ReissueInvoice(id));
                default -> attempt(at, new NotePayment(new Settlement(++settlements, id, today)));
            };
        }
        for (int i = 0; i < 800; i += 3) {
            LocalDate on = day("2026-01-01").plusDays(i);
            boolean owes = Dues.of(history.state()).invoices().of(IBM).values().stream()
                    .filter(each -> each.bookedAt() != null) // what is not in the books cannot be paid
                    .filter(each ->
                            each.status() != InvoiceStatus.CANCELLING && each.status() != InvoiceStatus.CANCELLED)
                    .anyMatch(each -> each.dueOn().plusDays(10).isBefore(on)
                            && !on.isBefore(LocalDate.ofInstant(each.bookedAt(), ZoneOffset.UTC))
                            && (each.paidOn() == null || on.isBefore(each.paidOn())));
            if (owes) {
                assertThat(VoteBar.of(history.state(), IBM, on)).as("on %s", on).isPresent();
            }
        }
    }

    /** The invoice for a year that counts: the one before it is cancelled. */
    private static InvoiceId last(Given<ConsortiumState, ConsortiumEvent> history, int year) {
        return Dues.of(history.state()).invoices().of(IBM).values().stream()
                .map(Invoice::id)
                .filter(each -> each.year() == year)
                .reduce((_, later) -> later)
                .orElse(InvoiceId.of(year, IBM));
    }

    private static Optional<VoteBar> bar(Given<ConsortiumState, ConsortiumEvent> given, String on) {
        return VoteBar.of(given.state(), IBM, day(on));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
