package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.authority.Authority;
import org.jspecify.annotations.Nullable;

/** What happens to rights, and to access to results. */
public sealed interface RightEvent extends IpLedgerEvent {

    /**
     * A request for access found its end.
     *
     * @param id which
     * @param answer what became of it
     */
    record AccessAnswered(AccessRequestId id, AccessAnswer answer) implements RightEvent {

        @Override
        public String subject() {
            return "rights/requests/" + id;
        }
    }

    /**
     * A request for access that had lapsed is open again.
     *
     * @param id which
     */
    record AccessReopened(AccessRequestId id) implements RightEvent {

        @Override
        public String subject() {
            return "rights/requests/" + id;
        }
    }

    /**
     * An organisation asked for access to an asset.
     *
     * @param id the request's number
     * @param asset to what
     * @param terms on which it would take it
     */
    record AccessRequested(AccessRequestId id, AssetId asset, Terms terms) implements RightEvent {

        @Override
        public String subject() {
            return subject(id);
        }

        static String subject(AccessRequestId id) {
            return "rights/requests/" + id;
        }
    }

    /**
     * What the charter says of access was noted, for what is asked for and granted from then on. It rests on the charter, as
     * consortium-service tells it; earlier versions had the secretariat say it.
     *
     * @param rule what it says
     */
    record AccessRuleSet(AccessRule rule) implements RightEvent {

        @Override
        public @Nullable Authority authority() {
            return rule.charter() == null ? null : new Authority.Register("consortium", null);
        }

        @Override
        public String subject() {
            return "access-rule";
        }
    }

    /**
     * A right ended before its term.
     *
     * @param id which
     * @param ending from which day on, and why
     */
    record RightEnded(RightId id, Ending ending) implements RightEvent {

        @Override
        public String subject() {
            return "rights/" + id;
        }
    }

    /**
     * A right to an asset was granted.
     *
     * @param id its number
     * @param asset to use what
     * @param grant by whom, to whom, over what
     */
    record RightGranted(RightId id, AssetId asset, Grant grant) implements RightEvent {

        @Override
        public String subject() {
            return subject(id);
        }

        static String subject(RightId id) {
            return "rights/" + id;
        }
    }

    /**
     * That a right ended was undone.
     *
     * @param id which
     * @param ending how it ends instead, as it was before; null where it lasts for its term
     */
    record RightRestored(RightId id, @Nullable Ending ending) implements RightEvent {

        @Override
        public String subject() {
            return "rights/" + id;
        }
    }
}
