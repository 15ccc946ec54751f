package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.SchemeAssignment;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Schemes;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Distributes an income, once, by the version of a scheme that is in effect and by title as it is on the income's effective
 * date.
 *
 * @param income what is distributed
 * @param scheme by which scheme; null for the one that was decided for the asset
 * @param version in which version, if the caller wants to be sure of it; null for the one in effect
 */
public record DistributeIncome(
        @Meaning(example = "I-1") IncomeId income,

        @Meaning(value = "The one that was decided for the asset where it is left out", example = "standard") @Nullable
        SchemeId scheme,

        @Meaning(value = "The one in effect at the income's date where it is left out", example = "1") @Nullable
        Integer version)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Income recorded = Incomes.of(state).require(income);
        Scheme inEffect = Schemes.of(state).requireInEffect(scheme(state, recorded), version, recorded.effective());
        Distributions.of(state).of(income).ifPresent(done -> {
            throw DomainException.conflict(
                    "income-distributed", "Income " + income + " was distributed already, by " + done + ".");
        });
        Incomes.of(state).requireStanding(income);
        if (Incomes.of(state).remainder(income).received().isZero()) {
            throw DomainException.refused(
                    "nothing-to-distribute", "All of income " + income + " was given back to who had paid it.");
        }
        DistributionId id = Distributions.of(state).next();
        return events(id, Computation.of(state, income, inEffect, id));
    }

    private SchemeId scheme(IpLedgerState state, Income recorded) {
        Optional<SchemeAssignment> decided = Schemes.of(state).ofAssets().on(recorded.asset(), recorded.effective());
        if (decided.isPresent()) {
            SchemeAssignment assignment = decided.get();
            if (scheme != null && !scheme.equals(assignment.scheme())) {
                throw DomainException.refused(
                        "not-the-assets-scheme",
                        "Income on " + recorded.asset() + " of " + recorded.effective() + " is distributed by "
                                + assignment.scheme() + ", as " + assignment.resolution() + " decided, and not by "
                                + scheme
                                + ".");
            }
            return assignment.scheme();
        }
        if (scheme == null) {
            throw DomainException.invalid(
                    "/scheme", "No scheme was decided for " + recorded.asset() + ": name the one to distribute by.");
        }
        return scheme;
    }

    private static List<IpLedgerEvent> events(DistributionId id, Computation computed) {
        List<IpLedgerEvent> events = new ArrayList<>(computed.lines().size() + 1);
        events.add(new IncomeDistributed(
                id,
                computed.pins(),
                computed.gross(),
                computed.received(),
                computed.uses(),
                computed.lines().size()));
        computed.lines()
                .forEach((payee, lines) ->
                        events.add(new PayeeCredited(id, computed.pins(), payee, lines, computed.total(lines))));
        return events;
    }
}
