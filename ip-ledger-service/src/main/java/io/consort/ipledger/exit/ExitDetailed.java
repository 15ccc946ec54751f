package io.consort.ipledger.exit;

import io.consort.ipledger.departure.Departures;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an exit's account, in pieces that fit an entry.
 *
 * @param exit which
 * @param items lines of the account
 * @param effects what the exit did, and how that stood before
 */
public record ExitDetailed(ExitId exit, List<ExitItem> items, List<Effect> effects) implements ExitEvent {

    /** Most items or effects in one entry. */
    static final int PIECE = 50;

    public ExitDetailed {
        items = List.copyOf(items);
        effects = List.copyOf(effects);
    }

    static List<ExitDetailed> of(ExitId exit, ExitPlan plan) {
        List<ExitDetailed> pieces = new ArrayList<>();
        for (int from = 0; from < Math.max(plan.items().size(), plan.effects().size()); from += PIECE) {
            pieces.add(new ExitDetailed(exit, piece(plan.items(), from), piece(plan.effects(), from)));
        }
        return pieces;
    }

    private static <T> List<T> piece(List<T> all, int from) {
        return from < all.size() ? all.subList(from, Math.min(all.size(), from + PIECE)) : List.of();
    }

    @Override
    public Departures on(Departures departures) {
        return departures;
    }
}
