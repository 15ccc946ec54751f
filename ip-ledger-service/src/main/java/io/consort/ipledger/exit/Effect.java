package io.consort.ipledger.exit;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.Encumbrance;
import io.consort.ipledger.right.AccessRequestId;
import io.consort.ipledger.right.Ending;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.title.Assignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an exit did to one thing, and how that stood before: all that is needed to undo it, and to see whether it still can be. */
public sealed interface Effect {

    /**
     * A right ends earlier.
     *
     * @param right which
     * @param before how it ended before; null where it did not
     * @param after how it ends
     */
    record RightCut(RightId right, @Nullable Ending before, Ending after) implements Effect {}

    /** A request for access ended. */
    record RequestLapsed(AccessRequestId request) implements Effect {}

    /** Who stays got a licence. */
    record LicensedBack(RightId right) implements Effect {}

    /**
     * A share of title went to co-owners.
     *
     * @param asset whose title
     * @param parts to whom, how much
     * @param pledges those that went along
     */
    record TitlePassed(AssetId asset, List<Assignment> parts, List<PledgeMoved> pledges) implements Effect {
        public TitlePassed {
            parts = List.copyOf(parts);
            pledges = List.copyOf(pledges);
        }
    }

    /**
     * A pledge went along with a share.
     *
     * @param before what it did
     * @param after what it does
     */
    record PledgeMoved(Encumbrance before, Encumbrance after) {}
}
