package io.consort.ipledger.valuation;

import io.consort.ipledger.right.RightId;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;

/** A fact of this ledger by which an organisation gains or loses with an asset's value, so that it cannot value it independently. */
public sealed interface Interest {

    /**
     * It owns a part.
     *
     * @param share of the whole title
     * @param on on this day, the first from the valuation date on
     */
    record TitleHeld(Fraction share, LocalDate on) implements Interest {
        @Override
        public String toString() {
            return "it owns " + share + " on " + on;
        }
    }

    /**
     * It is secured by a part.
     *
     * @param pledge the pledge in its favour
     */
    record PledgeHeld(PledgeId pledge) implements Interest {
        @Override
        public String toString() {
            return "it holds the pledge " + pledge;
        }
    }

    /**
     * It may use the asset.
     *
     * @param right the right that it holds
     */
    record LicenceHeld(RightId right) implements Interest {
        @Override
        public String toString() {
            return "it holds the right " + right;
        }
    }
}
