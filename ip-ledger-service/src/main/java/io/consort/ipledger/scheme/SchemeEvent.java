package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/** What happens to schemes. */
public sealed interface SchemeEvent extends IpLedgerEvent {

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
