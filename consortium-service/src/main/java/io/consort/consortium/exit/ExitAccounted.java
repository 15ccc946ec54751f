package io.consort.consortium.exit;

import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import java.util.ArrayList;
import java.util.List;

/**
 * The account of what the consortium itself keeps, in pieces that fit an entry, and what stands open over all parts. It is for
 * the member that leaves and for the secretariat.
 *
 * @param balances in the first piece only
 */
public record ExitAccounted(ExitId exit, List<ExitItem> items, List<Balance> balances) implements ExitEvent {

    /** Most lines in one entry. */
    static final int PIECE = 50;

    public ExitAccounted {
        items = List.copyOf(items);
        balances = List.copyOf(balances);
    }

    static List<ExitAccounted> of(ExitId exit, JointPreview preview) {
        List<ExitItem> items = preview.own();
        List<ExitAccounted> pieces = new ArrayList<>();
        for (int from = 0; from == 0 || from < items.size(); from += PIECE) {
            pieces.add(new ExitAccounted(
                    exit,
                    items.subList(from, Math.min(items.size(), from + PIECE)),
                    from == 0 ? preview.balances() : List.of()));
        }
        return pieces;
    }
}
