package io.consort.finance.journal;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.Chart;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.time.LocalDate;
import java.util.List;

/**
 * Records postings as one transaction.
 *
 * @param effective the date from which they count
 * @param narrative what they are for, in words that name no person
 * @param postings they balance in each currency, or are refused whole
 */
public record PostTransaction(
        LocalDate effective,

        @Meaning(example = "Rent of the clean room, first quarter")
        String narrative,

        List<Posting> postings)
        implements Command<FinanceState, FinanceEvent> {

    public PostTransaction {
        postings = List.copyOf(postings);
    }

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        for (int line = 0; line < postings.size(); line++) {
            Posting posting = postings.get(line);
            String pointer = "/postings/" + line;
            Chart.requireCurrency(
                    Chart.of(state).require(posting.account(), pointer + "/account"),
                    posting.amount().getCurrencyUnit(),
                    pointer + "/amount/currency");
        }
        return List.of(
                new TransactionPosted(new Transaction(Journal.of(state).next(), effective, narrative, postings)));
    }
}
