package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.disclosure.BeginsTerms;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to rights, and to access to results. */
public sealed interface RightEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        Rights rights = Rights.of(state);
        AccessRequests requests = AccessRequests.of(state);
        return switch (this) {
            case RightGranted granted -> state.with(rights.with(granted));
            case RightEnded ended -> state.with(rights.with(ended));
            case RightRestored restored -> {
                AssetId asset = rights.require(restored.id()).asset();
                yield state.with(
                        rights.with(restored).grounded(asset, Titles.of(state).require(asset)));
            }
            case AccessRequested requested -> state.with(requests.with(requested));
            case AccessAnswered answered -> state.with(requests.with(answered));
            case AccessReopened reopened -> state.with(requests.with(reopened));
            case AccessRuleSet(var rule) -> state.with(rule);
        };
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case RightGranted granted -> ofRight(state, granted.id());
            case RightEnded ended -> ofRight(state, ended.id());
            case RightRestored restored -> ofRight(state, restored.id());
            case AccessRequested asked -> ofRequest(state, asked.id());
            case AccessAnswered answered -> ofRequest(state, answered.id());
            case AccessReopened reopened -> ofRequest(state, reopened.id());
            case AccessRuleSet _ -> Audience.EVERYONE;
        };
    }

    /** For everyone, for owners, and for the parties; what is paid is sealed within it. */
    private static Audience ofRight(IpLedgerState state, RightId id) {
        Right right = Rights.of(state).require(id);
        return Holders.audience(state, right.asset())
                .or(own -> own.equals(right.grant().grantor())
                        || own.equals(right.grant().terms().holder()));
    }

    private static Audience ofRequest(IpLedgerState state, AccessRequestId id) {
        AccessRequest request = AccessRequests.of(state).require(id);
        return Holders.audience(state, request.asset()).or(request.terms().holder()::equals);
    }

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
    record AccessRequested(AccessRequestId id, AssetId asset, Terms terms) implements RightEvent, BeginsTerms {

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
    record RightGranted(RightId id, AssetId asset, Grant grant) implements RightEvent, BeginsTerms {

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
