package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.docket.DocketEvent.RenewalScheduled;
import io.consort.ipledger.title.Ownership;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a renewal on the docket. Asked by an owner or by the secretariat.
 *
 * @param asset of which asset
 * @param office where it is due
 * @param due the last day without surcharge
 * @param graceUntil the last day with surcharge; null where there is none
 */
public record ScheduleRenewal(
        AssetId asset,

        @Meaning(value = "By its code of WIPO ST.3", example = "EP")
        String office,

        @Meaning(value = "The last day without surcharge", example = "2027-05-31")
        LocalDate due,

        @Meaning(value = "The last day with surcharge, where there is any", example = "2027-11-30") @Nullable
        LocalDate graceUntil)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public ScheduleRenewal {
        var _ = new Renewal(asset, office, due, graceUntil); // whose constructor sees that it can be one
    }

    /** As the docket has it. */
    public ScheduleRenewal(Renewal renewal) {
        this(renewal.asset(), renewal.office(), renewal.due(), renewal.graceUntil());
    }

    private Renewal renewal() {
        return new Renewal(asset, office, due, graceUntil);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Ownership.require(state, asset, "is scheduled", context);
    }

    @Override
    public List<RenewalScheduled> decide(IpLedgerState state, Context context) {
        Docket docket = Docket.of(state);
        Stage stage = docket.life(asset).stage();
        switch (stage) {
            case FILED, GRANTED -> {}
            case PUBLISHED -> requireRegistrable(state);
            case IDEA, LAPSED -> throw nothingToRenew(stage);
        }
        if (docket.renewal(asset, renewal().id()).isPresent()) {
            throw DomainException.conflict(
                    "renewal-scheduled",
                    "The renewal of " + asset + " at " + office + " due on " + due + " is on the docket already.");
        }
        return List.of(new RenewalScheduled(renewal()));
    }

    private void requireRegistrable(IpLedgerState state) {
        if (!Stage.IDEA.next(Portfolio.of(state).require(asset).kind()).contains(Stage.FILED)) {
            throw nothingToRenew(Stage.PUBLISHED);
        }
    }

    private DomainException nothingToRenew(Stage stage) {
        return DomainException.refused(
                "nothing-to-renew",
                asset + " is " + Kebab.ofConstant(stage) + ": only a right that is applied for or granted is renewed.");
    }
}
