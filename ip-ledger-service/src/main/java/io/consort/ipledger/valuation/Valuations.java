package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.valuation.ValuationEvent.ValuationConfirmed;
import io.consort.ipledger.valuation.ValuationEvent.ValuationRecorded;
import io.consort.ipledger.valuation.ValuationEvent.ValuationSuperseded;
import io.consort.ipledger.valuation.ValuationEvent.ValuationWithdrawn;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;

/**
 * The valuations of a consortium's assets.
 *
 * @param recorded in the order of recording, which is that of their numbers
 */
public record Valuations(PVector<Valuation> recorded) {

    /** Without valuations. */
    public static final Valuations EMPTY = new Valuations(Row.empty());

    /** Those of a ledger. */
    public static Valuations of(IpLedgerState state) {
        return state.get(Valuations.class);
    }

    /** A valuation of an asset. */
    public Optional<Valuation> valuation(AssetId asset, ValuationId id) {
        return id.in(recorded).filter(each -> each.recorded().asset().equals(asset));
    }

    /**
     * A valuation of an asset.
     *
     * @throws DomainException NOT_FOUND
     */
    public Valuation require(AssetId asset, ValuationId id) {
        return valuation(asset, id).orElseThrow(() -> DomainException.notFound("valuation", id + " of " + asset));
    }

    /** The valuations of an asset, in the order of recording. */
    public List<Valuation> of(AssetId asset) {
        return recorded.stream()
                .filter(each -> each.recorded().asset().equals(asset))
                .toList();
    }

    /** A valuation that is there. */
    public Valuation get(ValuationId id) {
        return recorded.get(id.number() - 1);
    }

    /**
     * What an asset's value is taken to be on a day: of the valuations that are valid then the one with the latest valuation
     * date, and of those the one recorded last.
     */
    public Optional<Valuation> current(AssetId asset, LocalDate day) {
        return of(asset).stream()
                .filter(each -> each.isValidOn(day))
                .reduce((best, next) -> best.yieldsTo(next) ? next : best);
    }

    ValuationId next() {
        return ValuationId.of(recorded.size() + 1);
    }

    /** With one event more. */
    public Valuations with(ValuationEvent event, Header header) {
        return switch (event) {
            case ValuationRecorded each ->
                new Valuations(recorded.plus(new Valuation(each, header.actor().organisationOrNull(), false, null)));
            case ValuationConfirmed each -> with(get(each.id()).confirm());
            case ValuationSuperseded each ->
                with(get(each.id()).end(new ValuationEnd.Superseded(each.by(), each.from())));
            case ValuationWithdrawn each ->
                with(get(each.id()).end(new ValuationEnd.Withdrawn(each.reason(), each.on())));
        };
    }

    private Valuations with(Valuation changed) {
        return new Valuations(recorded.with(changed.id().number() - 1, changed));
    }
}
