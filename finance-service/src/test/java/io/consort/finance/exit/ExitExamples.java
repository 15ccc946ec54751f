package io.consort.finance.exit;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.usd;

import io.consort.finance.Books;
import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.BookInvoice;
import io.consort.finance.dues.Claim;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.dues.ReceiveDues;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;

/** Exits and dues in few words. */
public final class ExitExamples {

    public static final OrganisationId IBM = new OrganisationId("ibm");
    public static final ExitId X = new ExitId("exit-1");

    private ExitExamples() {}

    /** Leaves, and owes dues of the year by the days. */
    public static Leaving<ExitTerms> byDays(String effective) {
        return new Leaving<>(IBM, ExitGround.WITHDRAWAL, LocalDate.parse(effective), new ExitTerms(false, "R-7"));
    }

    /** Leaves on the usual terms. */
    public static Leaving<ExitTerms> usually(String effective) {
        return new Leaving<>(IBM, ExitGround.DEFAULT, LocalDate.parse(effective), ExitTerms.usual(ExitGround.DEFAULT));
    }

    /** Previews and settles at once. */
    public static Command<FinanceState, FinanceEvent> settle(String id, Leaving<ExitTerms> leaving) {
        return (state, context) -> new SettleExit(
                        new ExitId(id),
                        leaving,
                        ExitReckoning.of(state, leaving).digest())
                .decide(state, context);
    }

    public static BookInvoice invoice(int year, String amount) {
        LocalDate made = LocalDate.of(year, 1, 2);
        return new BookInvoice(
                new DuesInvoiceId(year + "-ibm"),
                IBM,
                year,
                usd(amount),
                made,
                made.plusDays(30),
                new OrganisationId("sematech-office"));
    }

    public static ReceiveDues paid(int year, String amount) {
        return Books.receive(IBM, year, usd(amount), LocalDate.of(year, 2, 1), BANK, DUES);
    }

    public static Claim claim(Given<FinanceState, FinanceEvent> given, int year) {
        return Dues.of(given.state()).claims().require(new DuesInvoiceId(year + "-ibm"));
    }
}
