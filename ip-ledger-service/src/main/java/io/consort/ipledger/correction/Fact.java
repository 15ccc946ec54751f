package io.consort.ipledger.correction;

import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.docket.RenewalId;
import io.consort.ipledger.docket.Settlement;
import io.consort.ipledger.docket.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is recorded about an asset, and may be wrong. Whose it is, is no such thing: title has corrections of its own. */
public sealed interface Fact {

    /** Whether an asset has exactly one of its kind, which another replaces; else it names which it is about. */
    default boolean hasOnlyOne() {
        return switch (this) {
            case Inventorship _, Naming _, Provenance _, LifeSteps _ -> true;
            case Identification _, DueRenewal _ -> false;
        };
    }

    /**
     * Who made it.
     *
     * @param inventors their contributions sum to one, and their order is that of the application
     */
    record Inventorship(List<Inventor> inventors) implements Fact {
        public Inventorship {
            inventors = List.copyOf(inventors);
        }
    }

    /**
     * What it is called.
     *
     * @param title as on its first page
     */
    record Naming(String title) implements Fact {}

    /**
     * What it came out of.
     *
     * @param ground how it relates to the consortium's work
     * @param origin the work it came out of, where known
     */
    record Provenance(Ground ground, @Nullable Origin origin) implements Fact {}

    /**
     * That it is known by a number or address.
     *
     * @param identifier which
     */
    record Identification(Identifier identifier) implements Fact {}

    /**
     * What it came through, and when.
     *
     * @param steps from idea on
     */
    record LifeSteps(List<Step> steps) implements Fact {
        public LifeSteps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * That something is due which keeps it alive, and how that ended.
     *
     * @param office that asks for it, by its code of WIPO standard ST.3
     * @param due the last day without surcharge
     * @param graceUntil the last day with surcharge; null where the office gives no grace
     * @param settlement how it ended; null while it is open
     */
    record DueRenewal(
            String office,
            LocalDate due,
            @Nullable LocalDate graceUntil,
            @Nullable Settlement settlement) implements Fact {

        static DueRenewal of(Renewal renewal, @Nullable Settlement settlement) {
            return new DueRenewal(renewal.office(), renewal.due(), renewal.graceUntil(), settlement);
        }

        /** The renewal of an asset. */
        Renewal renewal(AssetId asset) {
            return new Renewal(asset, office, due, graceUntil);
        }

        RenewalId id(AssetId asset) {
            return renewal(asset).id();
        }
    }

    /** What an asset is with another fact in the place of one. */
    static Asset on(Asset asset, Fact was, @Nullable Fact is) {
        return switch (is == null ? was : is) {
            case Inventorship made -> asset.madeBy(made.inventors());
            case Naming naming -> asset.called(naming.title());
            case Provenance from -> asset.outOf(from.ground(), from.origin());
            case Identification right ->
                asset.renumbered(((Identification) was).identifier(), is == null ? null : right.identifier());
            case LifeSteps _, DueRenewal _ -> asset;
        };
    }
}
