package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;

/** What happens to schemes. */
public sealed interface SchemeEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        Schemes schemes = Schemes.of(state);
        return switch (this) {
            case SchemeAdopted adopted -> state.with(schemes.with(adopted, header));
            case SchemeEnacted enacted -> state.with(schemes.with(enacted, header));
            case SchemeAssigned assigned -> state.with(schemes.with(assigned, header));
        };
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case SchemeAdopted _, SchemeEnacted _ -> Audience.EVERYONE;
            case SchemeAssigned assigned -> Holders.audience(state, assigned.asset());
        };
    }

    /**
     * A scheme has a new version.
     *
     * @param scheme as it stands in that version
     */
    record SchemeAdopted(Scheme scheme) implements SchemeEvent {

        @Override
        public String subject() {
            return "schemes/" + scheme.id();
        }
    }

    /**
     * It was decided by which scheme an asset's income is distributed.
     *
     * @param asset whose income
     * @param assignment by which scheme, from when
     */
    record SchemeAssigned(AssetId asset, SchemeAssignment assignment) implements SchemeEvent {

        @Override
        public String subject() {
            return "assets/" + asset + "/scheme";
        }
    }

    /**
     * A version of a scheme takes effect.
     *
     * @param scheme which scheme
     * @param enactment which version, by which resolution, from when
     */
    record SchemeEnacted(SchemeId scheme, Enactment enactment) implements SchemeEvent {

        @Override
        public String subject() {
            return "schemes/" + scheme;
        }
    }
}
