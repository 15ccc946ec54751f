package io.consort.finance.journal;

import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All transactions, and the movements of each account that follow from them.
 *
 * @param transactions in the order they were recorded; the number of each is its place, from 1
 * @param movements by account
 */
public record Journal(PVector<RecordedTransaction> transactions, PMap<AccountId, Movements> movements) {

    /** Nothing recorded yet. */
    public static final Journal EMPTY = new Journal(TreePVector.empty(), HashTreePMap.empty());

    /** As a state has it. */
    public static Journal of(FinanceState state) {
        return state.get(Journal.class);
    }

    /** The id of the transaction that is recorded next. */
    public TransactionId next() {
        return TransactionId.of(transactions.size() + 1);
    }

    /** The transaction of that number, if there is one. */
    public Optional<RecordedTransaction> find(TransactionId id) {
        int place = id.number() - 1;
        return place < transactions.size() ? Optional.of(transactions.get(place)) : Optional.empty();
    }

    /**
     * The transaction of that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public Transaction require(TransactionId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("transaction", id))
                .transaction();
    }

    /** The balance of an account at the end of a day, debits above zero; empty where nothing had moved by then. */
    public Optional<Total> balance(AccountId account, LocalDate on) {
        return movements.getOrDefault(account, Movements.NONE).at(on);
    }

    /** The balance of an account once all that is recorded has taken effect; empty where nothing ever moved. */
    public Optional<Total> balance(AccountId account) {
        return movements.getOrDefault(account, Movements.NONE).all();
    }

    /** The journal with one more transaction. */
    public Journal with(Transaction transaction, Instant recorded) {
        PMap<AccountId, Movements> moved = movements;
        for (Posting posting : transaction.postings()) {
            Movements before = moved.getOrDefault(posting.account(), Movements.NONE);
            moved = moved.plus(posting.account(), before.with(transaction.effective(), Total.of(posting.signed())));
        }
        return new Journal(transactions.plus(new RecordedTransaction(transaction, recorded)), moved);
    }
}
