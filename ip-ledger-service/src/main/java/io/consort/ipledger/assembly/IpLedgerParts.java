package io.consort.ipledger.assembly;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.catalogue.Catalogue;
import io.consort.ipledger.compensation.Compensations;
import io.consort.ipledger.confirmation.Undertakings;
import io.consort.ipledger.correction.Corrections;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.disclosure.Disclosures;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.evidence.Exhibits;
import io.consort.ipledger.exit.Effect;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.expense.Expenses;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.licence.Royalties;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.AccessRule;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Clearances;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.valuation.Contributions;
import io.consort.ipledger.valuation.Valuations;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.json.Derived;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.reliance.Reliances;
import io.consort.kernel.witness.Witnesses;

/**
 * The parts.
 *
 * @param portfolio the assets
 * @param docket their lives and renewals
 * @param exhibits their evidence
 * @param backgrounds background declared for projects
 * @param corrections what was recorded of them and was wrong
 * @param titles who owns them
 * @param clearances what notices mean for assignments
 * @param claims which shares owners are yet to confirm
 * @param undertakings what deeds say that nobody has recorded yet
 * @param pledges what is pledged
 * @param encumbered what that does to title
 * @param notices what joint owners told one another
 * @param rights what was granted
 * @param accessRequests what was asked for
 * @param accessRule what the charter says of access
 * @param royalties what licensees are to report, and reported
 * @param incomes what came in
 * @param schemes how it is shared
 * @param distributions what was shared
 * @param compensations what was paid for consents
 * @param expenses what was spent
 * @param valuations what assets were found to be worth
 * @param contributions what was put into companies at that
 * @param departures who is no member any more
 * @param exits what each that left kept, lost and owed
 * @param closure whether the ledger takes entries
 * @param heirs who has the place of organisations that are no more
 * @param disclosures which commercial terms are open
 * @param witnesses who co-signs the ledger's checkpoints
 * @param reliances what it has relied on in the consortium's own ledger
 * @param awaited what awaits a second person of the secretariat
 * @param catalogue the assets, ordered for who looks for them
 */
public record IpLedgerParts(
        Portfolio portfolio,
        Docket docket,
        Exhibits exhibits,
        Backgrounds backgrounds,
        Corrections corrections,
        Titles titles,
        Clearances clearances,
        Claims claims,
        Undertakings undertakings,
        Pledges pledges,
        Encumbered encumbered,
        Notices notices,
        Rights rights,
        AccessRequests accessRequests,
        AccessRule accessRule,
        Royalties royalties,
        Incomes incomes,
        Schemes schemes,
        Distributions distributions,
        Compensations compensations,
        Expenses expenses,
        Valuations valuations,
        Contributions contributions,
        Departures departures,
        Exits<ExitTerms, Effect> exits,
        Closure closure,
        Heirs heirs,
        Disclosures disclosures,
        Witnesses witnesses,
        Reliances reliances,
        Awaited awaited,
        @Derived Catalogue catalogue)
        implements IpLedgerState {

    /** Before the first event. */
    public static final IpLedgerState EMPTY = new IpLedgerParts(
            Portfolio.EMPTY,
            Docket.EMPTY,
            Exhibits.EMPTY,
            Backgrounds.EMPTY,
            Corrections.EMPTY,
            Titles.EMPTY,
            Clearances.NONE,
            Claims.EMPTY,
            Undertakings.NONE,
            Pledges.EMPTY,
            Encumbered.NOTHING,
            Notices.EMPTY,
            Rights.EMPTY,
            AccessRequests.EMPTY,
            AccessRule.USUAL,
            Royalties.EMPTY,
            Incomes.EMPTY,
            Schemes.EMPTY,
            Distributions.EMPTY,
            Compensations.EMPTY,
            Expenses.EMPTY,
            Valuations.EMPTY,
            Contributions.EMPTY,
            Departures.EMPTY,
            Exits.none(),
            Closure.NEVER,
            Heirs.NONE,
            Disclosures.EMPTY,
            Witnesses.EMPTY,
            Reliances.NONE,
            Awaited.NOTHING,
            Catalogue.EMPTY);

    /** As a snapshot holds it: the catalogue follows from other parts. */
    IpLedgerParts(
            Portfolio portfolio,
            Docket docket,
            Exhibits exhibits,
            Backgrounds backgrounds,
            Corrections corrections,
            Titles titles,
            Clearances clearances,
            Claims claims,
            Undertakings undertakings,
            Pledges pledges,
            Encumbered encumbered,
            Notices notices,
            Rights rights,
            AccessRequests accessRequests,
            AccessRule accessRule,
            Royalties royalties,
            Incomes incomes,
            Schemes schemes,
            Distributions distributions,
            Compensations compensations,
            Expenses expenses,
            Valuations valuations,
            Contributions contributions,
            Departures departures,
            Exits<ExitTerms, Effect> exits,
            Closure closure,
            Heirs heirs,
            Disclosures disclosures,
            Witnesses witnesses,
            Reliances reliances,
            Awaited awaited) {
        this(
                portfolio,
                docket,
                exhibits,
                backgrounds,
                corrections,
                titles,
                clearances,
                claims,
                undertakings,
                pledges,
                encumbered,
                notices,
                rights,
                accessRequests,
                accessRule,
                royalties,
                incomes,
                schemes,
                distributions,
                compensations,
                expenses,
                valuations,
                contributions,
                departures,
                exits,
                closure,
                heirs,
                disclosures,
                witnesses,
                reliances,
                awaited,
                Catalogue.of(portfolio, docket, titles));
    }

    @Override
    public IpLedgerState after(IpLedgerEvent event, Header header) {
        return IpLedger.fold(this, event, header);
    }
}
