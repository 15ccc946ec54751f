package io.consort.ipledger;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.catalogue.Catalogue;
import io.consort.ipledger.compensation.Compensations;
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
import io.consort.ipledger.pledge.Pledge;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.AccessRule;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.valuation.Contributions;
import io.consort.ipledger.valuation.Valuations;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Derived;
import io.consort.kernel.reliance.Reliances;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import io.consort.kernel.witness.Witnesses;

/**
 * All that an IP ledger has come to, one part for each feature, grouped by the question they answer.
 *
 * @param inventory what there is
 * @param tenure who holds it
 * @param licensing who may use it
 * @param revenue what it brings in
 * @param value what it is worth
 * @param partings who left, on which terms, and whether all have
 * @param disclosures which commercial terms are open
 * @param witnesses who co-signs the ledger's checkpoints
 * @param reliances what it has relied on in the consortium's own ledger
 * @param awaited what awaits a second person of the secretariat
 * @param catalogue the assets, ordered for who looks for them
 */
public record IpLedgerState(
        Inventory inventory,
        Tenure tenure,
        Licensing licensing,
        Revenue revenue,
        Value value,
        Partings partings,
        Disclosures disclosures,
        Witnesses witnesses,
        Reliances reliances,
        Awaited awaited,
        @Derived Catalogue catalogue) {

    /** Before the first event. */
    public static final IpLedgerState EMPTY = new IpLedgerState(
            Inventory.EMPTY,
            Tenure.EMPTY,
            Licensing.EMPTY,
            Revenue.EMPTY,
            Value.EMPTY,
            Partings.EMPTY,
            Disclosures.EMPTY,
            Witnesses.EMPTY,
            Reliances.NONE,
            Awaited.NOTHING,
            Catalogue.EMPTY);

    /** As a snapshot holds it. */
    IpLedgerState(
            Inventory inventory,
            Tenure tenure,
            Licensing licensing,
            Revenue revenue,
            Value value,
            Partings partings,
            Disclosures disclosures,
            Witnesses witnesses,
            Reliances reliances,
            Awaited awaited) {
        this(
                inventory,
                tenure,
                licensing,
                revenue,
                value,
                partings,
                disclosures,
                witnesses,
                reliances,
                awaited,
                Catalogue.of(inventory.portfolio(), inventory.docket(), tenure.titles()));
    }

    /** The assets. */
    public Portfolio portfolio() {
        return inventory.portfolio();
    }

    /** Their lives and renewals. */
    public Docket docket() {
        return inventory.docket();
    }

    /** Their evidence. */
    public Exhibits exhibits() {
        return inventory.exhibits();
    }

    /** Background declared for projects. */
    public Backgrounds backgrounds() {
        return inventory.backgrounds();
    }

    /** What was recorded of them and was wrong. */
    public Corrections corrections() {
        return inventory.corrections();
    }

    /** Who owns them. */
    public Titles titles() {
        return tenure.titles();
    }

    /** Which shares owners are yet to confirm. */
    public Claims claims() {
        return tenure.claims();
    }

    /** What is pledged. */
    public Pledges pledges() {
        return tenure.pledges();
    }

    /** What joint owners told one another. */
    public Notices notices() {
        return tenure.notices();
    }

    /** What was granted. */
    public Rights rights() {
        return licensing.rights();
    }

    /** What was asked for. */
    public AccessRequests accessRequests() {
        return licensing.accessRequests();
    }

    /** What licensees are to report, and reported. */
    public Royalties royalties() {
        return licensing.royalties();
    }

    /** What the charter says of access. */
    public AccessRule accessRule() {
        return licensing.accessRule();
    }

    /** What came in. */
    public Incomes incomes() {
        return revenue.incomes();
    }

    /** How it is shared. */
    public Schemes schemes() {
        return revenue.schemes();
    }

    /** What was shared. */
    public Distributions distributions() {
        return revenue.distributions();
    }

    /** What was paid for consents. */
    public Compensations compensations() {
        return revenue.compensations();
    }

    /** What was spent on it. */
    public Expenses expenses() {
        return revenue.expenses();
    }

    /** What it was found to be worth. */
    public Valuations valuations() {
        return value.valuations();
    }

    /** What was put into companies at that. */
    public Contributions contributions() {
        return value.contributions();
    }

    /** Who is no member any more. */
    public Departures departures() {
        return partings.departures();
    }

    /** What each that left kept, lost and owed. */
    public Exits<ExitTerms, Effect> exits() {
        return partings.exits();
    }

    /** Whether the ledger takes entries. */
    public Closure closure() {
        return partings.closure();
    }

    /** Who has the place of organisations that are no more. */
    public Heirs heirs() {
        return partings.heirs();
    }

    /**
     * Sees that an organisation was not succeeded by another.
     *
     * @throws io.consort.kernel.problem.DomainException REFUSED {@code organisation-is-no-more}
     */
    public void requireExists(OrganisationId organisation) {
        heirs().requireExists(organisation);
    }

    /** Whether an organisation has, had or will have a share of an asset. */
    public boolean isHolder(OrganisationId organisation, AssetId asset) {
        return titles().everHeld(organisation).contains(asset);
    }

    IpLedgerState with(Inventory next) {
        return new IpLedgerState(
                next,
                tenure,
                licensing,
                revenue,
                value,
                partings,
                disclosures,
                witnesses,
                reliances,
                awaited,
                catalogue);
    }

    IpLedgerState with(Tenure next) {
        return new IpLedgerState(
                inventory,
                next,
                licensing,
                revenue,
                value,
                partings,
                disclosures,
                witnesses,
                reliances,
                awaited,
                catalogue);
    }

    IpLedgerState with(Licensing next) {
        return new IpLedgerState(
                inventory,
                tenure,
                next,
                revenue,
                value,
                partings,
                disclosures,
                witnesses,
                reliances,
                awaited,
                catalogue);
    }

    IpLedgerState with(Revenue next) {
        return new IpLedgerState(
                inventory,
                tenure,
                licensing,
                next,
                value,
                partings,
                disclosures,
                witnesses,
                reliances,
                awaited,
                catalogue);
    }

    IpLedgerState with(Value next) {
        return new IpLedgerState(
                inventory,
                tenure,
                licensing,
                revenue,
                next,
                partings,
                disclosures,
                witnesses,
                reliances,
                awaited,
                catalogue);
    }

    IpLedgerState with(Partings next) {
        return new IpLedgerState(
                inventory,
                tenure,
                licensing,
                revenue,
                value,
                next,
                disclosures,
                witnesses,
                reliances,
                awaited,
                catalogue);
    }

    IpLedgerState with(Disclosures next) {
        return new IpLedgerState(
                inventory, tenure, licensing, revenue, value, partings, next, witnesses, reliances, awaited, catalogue);
    }

    IpLedgerState with(Witnesses next) {
        return new IpLedgerState(
                inventory,
                tenure,
                licensing,
                revenue,
                value,
                partings,
                disclosures,
                next,
                reliances,
                awaited,
                catalogue);
    }

    IpLedgerState with(Reliances next) {
        return new IpLedgerState(
                inventory,
                tenure,
                licensing,
                revenue,
                value,
                partings,
                disclosures,
                witnesses,
                next,
                awaited,
                catalogue);
    }

    IpLedgerState with(Awaited next) {
        return new IpLedgerState(
                inventory,
                tenure,
                licensing,
                revenue,
                value,
                partings,
                disclosures,
                witnesses,
                reliances,
                next,
                catalogue);
    }

    IpLedgerState with(Portfolio next) {
        return with(inventory.with(next));
    }

    IpLedgerState with(Docket next) {
        return with(inventory.with(next));
    }

    IpLedgerState with(Exhibits next) {
        return with(inventory.with(next));
    }

    IpLedgerState with(Backgrounds next) {
        return with(inventory.with(next));
    }

    IpLedgerState with(Corrections next) {
        return with(inventory.with(next));
    }

    IpLedgerState with(Catalogue next) {
        return new IpLedgerState(
                inventory,
                tenure,
                licensing,
                revenue,
                value,
                partings,
                disclosures,
                witnesses,
                reliances,
                awaited,
                next);
    }

    IpLedgerState with(Titles next) {
        return with(tenure.with(next));
    }

    IpLedgerState with(Claims next) {
        return with(tenure.with(next));
    }

    IpLedgerState with(Pledges next) {
        return with(tenure.with(next));
    }

    IpLedgerState with(Notices next) {
        return with(tenure.with(next));
    }

    IpLedgerState with(Rights next) {
        return with(licensing.with(next));
    }

    IpLedgerState with(AccessRule next) {
        return with(licensing.with(next));
    }

    IpLedgerState with(AccessRequests next) {
        return with(licensing.with(next));
    }

    IpLedgerState with(Royalties next) {
        return with(licensing.with(next));
    }

    IpLedgerState with(Incomes next) {
        return with(revenue.with(next));
    }

    IpLedgerState with(Schemes next) {
        return with(revenue.with(next));
    }

    IpLedgerState with(Distributions next) {
        return with(revenue.with(next));
    }

    IpLedgerState with(Compensations next) {
        return with(revenue.with(next));
    }

    IpLedgerState with(Expenses next) {
        return with(revenue.with(next));
    }

    IpLedgerState with(Valuations next) {
        return with(value.with(next));
    }

    IpLedgerState with(Contributions next) {
        return with(value.with(next));
    }

    IpLedgerState with(Departures next) {
        return with(partings.with(next));
    }

    IpLedgerState with(Exits<ExitTerms, Effect> next) {
        return with(partings.with(next));
    }

    IpLedgerState with(Closure next) {
        return with(partings.with(next));
    }

    /** After a demerger that was carried out. */
    IpLedgerState with(Division division) {
        Titles bound = titles();
        for (String each : division.passed(Allotment.Kind.PLEDGE).toList()) {
            Pledge pledge = pledges().require(new PledgeId(each));
            bound = bound.heldBy(pledge.terms().asset(), pledge.id(), division.to());
        }
        return with(partings.with(heirs().with(division)))
                .with(bound)
                .with(pledges().divided(division))
                .with(rights().divided(division));
    }

    /** After a succession that was carried out. */
    IpLedgerState with(PlaceTaken taken) {
        return with(partings.with(heirs().with(taken)).with(departures().succeeded(taken.from(), taken.effective())))
                .with(titles().with(taken))
                .with(pledges().with(taken))
                .with(notices().with(taken))
                .with(rights().with(taken))
                .with(accessRequests().with(taken))
                .with(compensations().with(taken));
    }
}
