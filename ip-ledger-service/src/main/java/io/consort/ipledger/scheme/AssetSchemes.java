package io.consort.ipledger.scheme;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAssigned;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * By which schemes assets' incomes are distributed, where that was decided.
 *
 * @param byAsset what was decided of each, in the order of recording
 */
public record AssetSchemes(PMap<AssetId, PVector<Decided>> byAsset) {

    /** Where nothing was decided. */
    static final AssetSchemes EMPTY = new AssetSchemes(HashTrie.empty());

    /**
     * One decision.
     *
     * @param assignment by which scheme, from when
     * @param seq of the entry that says so
     */
    public record Decided(SchemeAssignment assignment, long seq) {}

    /** The scheme for income of a date: that of the last decision which covers the date. */
    public Optional<SchemeAssignment> on(AssetId asset, LocalDate date) {
        return of(asset).reversed().stream()
                .map(Decided::assignment)
                .filter(each -> each.covers(date))
                .findFirst();
    }

    /** The seqs of all entries about an asset's scheme. */
    public List<Long> entries(AssetId asset) {
        return of(asset).stream().map(Decided::seq).toList();
    }

    private PVector<Decided> of(AssetId asset) {
        return byAsset.getOrDefault(asset, Row.empty());
    }

    AssetSchemes with(SchemeAssigned event, long seq) {
        return new AssetSchemes(
                byAsset.plus(event.asset(), of(event.asset()).plus(new Decided(event.assignment(), seq))));
    }
}
