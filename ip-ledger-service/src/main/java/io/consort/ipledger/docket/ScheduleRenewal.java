package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.docket.DocketEvent.RenewalScheduled;
import io.consort.ipledger.title.Ownership;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Puts a renewal on the docket. Asked by an owner or by the secretariat.
 *
 * @param renewal what is due, when
 */
public record ScheduleRenewal(Renewal renewal) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Ownership.require(state, renewal.asset(), "is scheduled", context);
    }

    @Override
    public List<RenewalScheduled> decide(IpLedgerState state, Context context) {
        Docket docket = Docket.of(state);
        Stage stage = docket.life(renewal.asset()).stage();
        switch (stage) {
            case FILED, GRANTED -> {}
            case PUBLISHED -> requireRegistrable(state);
            case IDEA, LAPSED -> throw nothingToRenew(stage);
        }
        if (docket.renewal(renewal.asset(), renewal.id()).isPresent()) {
            throw DomainException.conflict(
                    "renewal-scheduled",
                    "The renewal of " + renewal.asset() + " at " + renewal.office() + " due on " + renewal.due()
                            + " is on the docket already.");
        }
        return List.of(new RenewalScheduled(renewal));
    }

    private void requireRegistrable(IpLedgerState state) {
        if (!Stage.IDEA
                .next(Portfolio.of(state).require(renewal.asset()).kind())
                .contains(Stage.FILED)) {
            throw nothingToRenew(Stage.PUBLISHED);
        }
    }

    private DomainException nothingToRenew(Stage stage) {
        return DomainException.refused(
                "nothing-to-renew",
                renewal.asset() + " is " + Kebab.ofConstant(stage)
                        + ": only a right that is applied for or granted is renewed.");
    }
}
