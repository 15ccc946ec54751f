package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Assent;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Puts a share of title into a company's capital, at a valuation that is valid on the effective date, that its valuer has
 * confirmed, and whose valuer is independent of the asset and of both parties. Title moves as by an assignment, under all its rules. That capital in kind is
 * valued by an independent expert, and that shares are not issued below their nominal amount, is company law in most
 * countries: see Directive (EU) 2017/1132, articles 47 and 49.
 *
 * @param asset whose title
 * @param from the contributor
 * @param to the company
 * @param share how much
 * @param effective from which date
 * @param valuation at which valuation
 * @param issued the shares issued for it; null where none are
 */
public record ContributeShare(
        AssetId asset,
        @Meaning(value = "The contributor", example = "ti") OrganisationId from,

        @Meaning(value = "The company whose capital it goes to", example = "newco")
        OrganisationId to,

        @Meaning(value = "Of the whole title, not of the contributor's part", example = "1/6")
        Fraction share,

        @Meaning(example = "1993-06-01") LocalDate effective,

        @Meaning(value = "The valuation at which capital is credited", example = "V-1")
        ValuationId valuation,

        @Meaning(value = "The shares issued for it, if any", example = """
                {"count":1000,"nominal":{"amount":"1.00","currency":"USD"}}""") @Nullable
        IssuedStock issued)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public ContributeShare {
        var _ = new Assignment(from, to, share, effective); // whose constructor sees that it can be one
    }

    /** As an assignment says it. */
    public ContributeShare(AssetId asset, Assignment assignment, ValuationId valuation, @Nullable IssuedStock issued) {
        this(asset, assignment.from(), assignment.to(), assignment.share(), assignment.effective(), valuation, issued);
    }

    /** What is contributed. */
    public Assignment assignment() {
        return new Assignment(from, to, share, effective);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return new AssignShare(asset, assignment()).authority(state, context);
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        List<IpLedgerEvent> moved = new AssignShare(asset, assignment()).decide(state, context);
        Valuation at = Valuations.of(state).require(asset, valuation);
        new ValuationReliance("contributed").require(state, asset, at, effective, Set.of(from, to));
        Money capital = Allocation.floor(at.recorded().range().point(), share);
        requireCapital(capital);
        requireAccepted(state, context);
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new ShareContributed(
                Contributions.of(state).next(), asset, new Contribution(assignment(), valuation, capital, issued)));
        events.addAll(moved);
        return events;
    }

    /** What the company agrees to: at which valuation, and the shares that it issues for it. */
    public String capital() {
        return issued == null
                ? valuation.value()
                : valuation + " for " + issued.count() + " shares of " + issued.nominal();
    }

    private void requireAccepted(IpLedgerState state, Context context) {
        if (!to.equals(context.actor().organisationOrNull())
                && !Claims.of(state).isAssented(new Assent(asset, to, assignment(), null, capital()))) {
            throw DomainException.refused(
                    "contribution-not-accepted",
                    to + " has not agreed to this contribution, which is for \"" + capital() + "\".");
        }
    }

    private void requireCapital(Money capital) {
        if (!capital.isPositive()) {
            throw DomainException.refused(
                    "nothing-to-credit",
                    "At " + valuation + " the share of " + share + " comes to less than the smallest unit of "
                            + capital.getCurrencyUnit() + ".");
        }
        if (issued == null) {
            return;
        }
        if (!issued.nominal().isSameCurrency(capital)) {
            throw DomainException.invalid(
                    "/issued/nominal",
                    "Shares are issued in the valuation's currency, " + capital.getCurrencyUnit() + ".");
        }
        if (issued.total().isGreaterThan(capital)) {
            throw DomainException.refused(
                    "issued-below-nominal",
                    "The shares stand for " + issued.total() + ", and " + capital + " is contributed for them.");
        }
    }
}
