package io.consort.consortium.dues;

import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.profile;
import static io.consort.consortium.Runtime.onPlatform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Postman;
import io.consort.consortium.Runtime;
import io.consort.consortium.founding.FoundConsortium;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.membership.Accede;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.membership.Lapsing;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dues find their way into the books and back, whatever stops in between. */
class InvoicingTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final int YEAR = TODAY.getYear();
    private static final InvoiceId ID = InvoiceId.of(YEAR, organisation("ibm"));

    private final Runtime runtime = new Runtime();
    private final InMemoryReceivables books = new InMemoryReceivables();
    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers = runtime.start();

    @BeforeEach
    void duesAreAssessed() {
        onPlatform(ledgers, new RegisterOrganisation(OFFICE, profile("Office")));
        onPlatform(ledgers, new FoundConsortium(SEMATECH, FOUNDATION, Lapsing.charter(1, Lapsing.terms())));
        new Postman(ledgers, new Founding(ledgers)).sweep();
        does("olga", OFFICE.value(), Invite.of(organisation("ibm"), FULL, _ -> true));
        does("ida", "ibm", new Accede(1, TODAY));
        does("olga", OFFICE.value(), new AssessDues(YEAR));
        does("olga", OFFICE.value(), new InvoiceDues(YEAR));
    }

    private void does(String person, String organisation, Command<ConsortiumState, ConsortiumEvent> command) {
        ledgers.ledger(LedgerId.of(SEMATECH))
                .execute(
                        command,
                        Request.of(
                                Actor.of(person, organisation),
                                UUID.randomUUID().toString()));
    }

    private void looks() {
        new Payments(books).run(ledger());
        new Postman(ledgers, new Invoicing(books)).advance(SEMATECH);
    }

    private Ledger<ConsortiumState, ConsortiumEvent> ledger() {
        return ledgers.ledger(LedgerId.of(SEMATECH));
    }

    private Invoice invoice() {
        return Dues.of(ledger().read().state()).invoices().require(ID);
    }

    @Test
    void anInvoiceIsBookedAndItsPaymentNoted() {
        looks();
        assertThat(books.booked).containsEntry(ID, "USD 500.00 to sematech-office");
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.OPEN);
        books.pays(ID, TODAY);
        looks();
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(invoice().paidOn()).isEqualTo(TODAY);
        looks();
        assertThat(books.told).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsLostIsAskedForAgainByWhicheverProcessComesNext() {
        books.away = true;
        assertThatThrownBy(() -> new Payments(books).run(ledger())).isInstanceOf(DomainException.class);
        new Postman(ledgers, new Invoicing(books)).advance(SEMATECH);
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.SENDING);
        books.away = false;
        new Postman(runtime.start(), new Invoicing(books)).advance(SEMATECH);
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.OPEN);
        assertThat(books.booked).hasSize(1);
    }

    @Test
    void aCancelledInvoiceIsTakenOutOfTheBooks() {
        looks();
        does("olga", OFFICE.value(), new CancelInvoice(ID, "Waived"));
        looks();
        assertThat(books.booked).isEmpty();
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.CANCELLED);
        does("olga", OFFICE.value(), new ReissueInvoice(ID));
        looks();
        assertThat(books.booked.keySet()).containsExactly(ID.next().orElseThrow());
    }

    /** As older versions made them out: they could never be booked, and stayed on their way for ever. */
    @Test
    void anInvoiceThatTheBooksRefuseOfWhoHasLeftIsGivenUp() {
        books.left = true;
        looks();
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.CANCELLED);
        assertThat(invoice().cancelledAt()).isNotNull();
    }

    /** The books take what came first: a payment that was recorded there before the office gave the invoice up. */
    @Test
    void aPaymentThatCrossesACancellationIsNotedAndHoldsUpNoOther() {
        does("olga", OFFICE.value(), Invite.of(organisation("ti"), FULL, _ -> true));
        does("tim", "ti", new Accede(1, TODAY));
        does("olga", OFFICE.value(), new AssessDues(YEAR));
        does("olga", OFFICE.value(), new InvoiceDues(YEAR));
        looks();
        InvoiceId other = InvoiceId.of(YEAR, organisation("ti"));
        books.pays(ID, TODAY);
        books.pays(other, TODAY);
        does("olga", OFFICE.value(), new CancelInvoice(ID, "Waived"));
        looks();
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(Dues.of(ledgers.ledger(LedgerId.of(SEMATECH)).read().state())
                        .invoices()
                        .require(other)
                        .status())
                .isEqualTo(InvoiceStatus.PAID);
        looks();
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.PAID);
    }

    /** Whoever tells of the end asks first what was paid: nothing is given up there that is not noted here. */
    @Test
    void nothingIsTakenOutOfTheBooksThatWasPaidMeanwhile() {
        looks();
        does("olga", OFFICE.value(), new CancelInvoice(ID, "Waived"));
        books.pays(ID, TODAY);
        new Postman(ledgers, new Invoicing(books)).advance(SEMATECH);
        assertThat(books.booked).containsKey(ID);
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.CANCELLING);
        looks();
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.PAID);
    }

    /** What was paid in whole and credited in part is given up in the books, and was paid all the same. */
    @Test
    void aPaymentIsNotedOfWhatTheBooksHaveGivenUpSince() {
        looks();
        books.pays(ID, TODAY);
        books.givesUpWhatIsPaid = true;
        does("olga", OFFICE.value(), new CancelInvoice(ID, "Waived"));
        looks();
        assertThat(invoice().status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(Dues.of(ledgers.ledger(LedgerId.of(SEMATECH)).read().state())
                        .invoices()
                        .settlements())
                .isEqualTo(1);
    }
}
