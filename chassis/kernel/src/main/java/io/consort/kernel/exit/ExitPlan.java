package io.consort.kernel.exit;

import io.consort.kernel.ledger.Event;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What an exit comes to in a ledger: worked out without recording anything, and exactly what is done when it is settled.
 *
 * @param <T> the terms as the ledger knows them
 * @param <F> what an exit can do to one thing there
 * @param <E> the events of the ledger
 * @param leaving who leaves, on which terms
 * @param items what it keeps, loses and owes
 * @param matters what stands against it
 * @param effects what it does to each thing
 * @param consequences the events that do it
 */
public record ExitPlan<T, F, E extends Event>(
        Leaving<T> leaving, List<ExitItem> items, List<Matter> matters, List<F> effects, List<E> consequences) {

    /** Most items or effects in one entry. */
    public static final int PIECE = 50;

    public ExitPlan {
        items = List.copyOf(items);
        matters = List.copyOf(matters);
        effects = List.copyOf(effects);
        consequences = List.copyOf(consequences);
    }

    /** The account of it. */
    public ExitAccount account() {
        return new ExitAccount(leaving, items, matters);
    }

    /** The digest of the account. */
    public String digest() {
        return account().digest();
    }

    /** What stands open, by currency. */
    public List<Balance> balances() {
        return Balance.of(items);
    }

    /**
     * Sees that nothing stands against it, and that it is what was previewed.
     *
     * @param previewed the digest of the preview
     * @throws DomainException CONFLICT
     */
    public void requireAs(String previewed) {
        account().requireAs(previewed);
    }

    /** Items and effects in pieces that fit an entry, in order. */
    public <D> List<D> pieces(BiFunction<List<ExitItem>, List<F>, D> piece) {
        List<D> pieces = new ArrayList<>();
        for (int from = 0; from < Math.max(items.size(), effects.size()); from += PIECE) {
            pieces.add(piece.apply(piece(items, from), piece(effects, from)));
        }
        return pieces;
    }

    private static <P> List<P> piece(List<P> all, int from) {
        return from < all.size() ? all.subList(from, Math.min(all.size(), from + PIECE)) : List.of();
    }
}
