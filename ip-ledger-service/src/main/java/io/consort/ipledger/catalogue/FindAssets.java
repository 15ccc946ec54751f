package io.consort.ipledger.catalogue;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.title.Titles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A question for a page of the portfolio. It walks the shelves that hold what is asked for, in their order, until the page is full.
 * What no shelf tells apart is passed over on the way: assets that the owner does not own at the date, though it did or will; and
 * where a project and an owner are named, those that are only the one's.
 *
 * @param filter which assets
 * @param sort in which order
 * @param limit how many
 * @param after where the page before ended; null for the first
 */
public record FindAssets(
        AssetFilter filter, Sort sort, int limit, @Nullable String after) {

    /** Answers it. */
    public Slice in(IpLedgerState state) {
        Iterator<AssetId> found = all(state).limit(limit + 1L).iterator();
        List<AssetId> page = new ArrayList<>();
        while (page.size() < limit && found.hasNext()) {
            page.add(found.next());
        }
        return new Slice(page, found.hasNext() ? place(state, page.getLast()) : null);
    }

    /** All that match, in order. */
    public Stream<AssetId> all(IpLedgerState state) {
        Iterator<AssetId> ids = new Merged(filter.shelves(state), sort, after == null ? null : sort.place(after));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ids, Spliterator.ORDERED), false)
                .filter(filter.in(state));
    }

    /** Where an asset stands, as the cursor of a page that ends with it. */
    private String place(IpLedgerState state, AssetId id) {
        return sort.cursor(Places.of(
                Portfolio.of(state).require(id),
                Titles.of(state).require(id).chain().getFirst().seq()));
    }
}
