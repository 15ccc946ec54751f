package io.consort.ipledger.catalogue;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/**
 * A question for a page of the portfolio. Where few assets can match, they are collected and sorted; otherwise the order is walked
 * until the page is full.
 *
 * @param filter which assets
 * @param sort in which order
 * @param limit how many
 * @param after where the page before ended; null for the first
 */
public record FindAssets(
        AssetFilter filter, Sort sort, int limit, @Nullable String after) {

    /** So many are sorted in less time than it takes to walk past assets that do not match. */
    private static final int FEW = 2_000;

    /** Answers it. */
    public Slice in(IpLedgerState state) {
        Iterator<AssetId> found = inOrder(state)
                .filter(id -> filter.matches(state, id))
                .limit(limit + 1L)
                .iterator();
        List<AssetId> page = new ArrayList<>();
        while (page.size() < limit && found.hasNext()) {
            page.add(found.next());
        }
        return new Slice(page, found.hasNext() ? place(state, page.getLast()) : null);
    }

    /** All that match, in order. */
    public Stream<AssetId> all(IpLedgerState state) {
        return inOrder(state).filter(id -> filter.matches(state, id));
    }

    private Stream<AssetId> inOrder(IpLedgerState state) {
        List<SortedMap<AssetId, Boolean>> candidates = filter.candidates(state);
        boolean few = AssetFilter.size(candidates) <= FEW;
        return switch (sort) {
            case ID -> stream(new Merged(candidates, after == null ? null : new AssetId(after)));
            case TITLE -> few ? sorted(candidates, id -> title(state, id), afterTitle()) : walkTitles(state);
            case NEWEST -> few ? sorted(candidates, id -> -seq(state, id), afterSeq()) : walkNewest(state);
        };
    }

    /** Where an asset stands, as the cursor of a page that ends with it. */
    private String place(IpLedgerState state, AssetId id) {
        return switch (sort) {
            case ID -> id.value();
            case TITLE -> title(state, id).value();
            case NEWEST -> Long.toString(seq(state, id));
        };
    }

    private static TitlePlace title(IpLedgerState state, AssetId id) {
        return TitlePlace.of(state.portfolio().require(id));
    }

    /** Of the entry that registered it. */
    private static long seq(IpLedgerState state, AssetId id) {
        return state.titles().require(id).chain().getFirst().seq();
    }

    private @Nullable TitlePlace afterTitle() {
        return after == null ? null : new TitlePlace(after);
    }

    private @Nullable Long afterSeq() {
        try {
            return after == null ? null : -Long.parseLong(after);
        } catch (NumberFormatException noNumber) {
            throw DomainException.invalid("/after", "Not a cursor of this order.");
        }
    }

    private static <K extends Comparable<K>> Stream<AssetId> sorted(
            List<SortedMap<AssetId, Boolean>> candidates, Function<AssetId, K> key, @Nullable K from) {
        return candidates.stream()
                .flatMap(set -> set.keySet().stream())
                .filter(id -> from == null || key.apply(id).compareTo(from) > 0)
                .sorted(Comparator.comparing(key));
    }

    private Stream<AssetId> walkTitles(IpLedgerState state) {
        SortedMap<TitlePlace, AssetId> titles = state.catalogue().titles();
        TitlePlace from = afterTitle();
        return from == null
                ? stream(titles.values().iterator())
                : stream(titles.tailMap(new TitlePlace(from.value() + "\0"))
                        .values()
                        .iterator());
    }

    private Stream<AssetId> walkNewest(IpLedgerState state) {
        PVector<AssetId> registered = state.catalogue().registered();
        Long from = afterSeq();
        int end = from == null ? registered.size() : before(state, registered, -from);
        return IntStream.range(0, end).mapToObj(i -> registered.get(end - 1 - i));
    }

    /** How many were registered before an entry. */
    private static int before(IpLedgerState state, PVector<AssetId> registered, long seq) {
        int low = 0;
        int high = registered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seq(state, registered.get(middle)) < seq) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Stream<AssetId> stream(Iterator<AssetId> ids) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ids, Spliterator.ORDERED), false);
    }
}
