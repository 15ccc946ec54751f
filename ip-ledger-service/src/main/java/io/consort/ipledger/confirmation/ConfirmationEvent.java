package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.title.Agreement;
import io.consort.ipledger.title.Assent;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;

/** All that owners say to what others registered for them, or that is said to them. */
public sealed interface ConfirmationEvent extends IpLedgerEvent {

    /** Of what. */
    AssetId asset();

    /** Whose share, or who agrees. */
    OrganisationId owner();

    /** What it does to what is claimed: nothing, where a deed says something else. */
    default Claims on(Claims claims) {
        return claims;
    }

    /** What it does to what deeds say: nothing, for most. */
    default Undertakings on(Undertakings undertakings) {
        return undertakings;
    }

    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(on(Claims.of(state))).with(on(Undertakings.of(state)));
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case DeedConfirmed(var undertaken) -> parties(state, undertaken);
            case DeedEnded(var undertaken) -> parties(state, undertaken);
            case ShareConfirmed _,
                    ShareContested _,
                    DeedDelivered _,
                    DeliveryLapsed _,
                    AssentGiven _,
                    AssentWithdrawn _,
                    CorrectionAgreed _,
                    AgreementWithdrawn _ -> Holders.audience(state, asset());
        };
    }

    /** For who is bound and for whom it is, since it says on which terms. */
    private static Audience parties(IpLedgerState state, Undertaken undertaken) {
        return Audience.of(undertaken.to().parties(state)::contains);
    }

    /** A resource of its own, so that who changes the asset need not have seen it. */
    @Override
    default String subject() {
        return "assets/" + asset() + "/claims/" + owner();
    }

    /**
     * A share that was claimed for an owner is confirmed: by the owner, by its silence, or by a resolution, as the entry's authority says.
     *
     * @param asset of what
     * @param owner whose share
     * @param share how much of the whole
     */
    record ShareConfirmed(AssetId asset, OrganisationId owner, Fraction share) implements ConfirmationEvent {

        @Override
        public Claims on(Claims claims) {
            return claims.confirmed(asset, owner);
        }
    }

    /**
     * An owner says that the share which was claimed for it is wrong.
     *
     * @param asset of what
     * @param owner whose share
     * @param reason why
     */
    record ShareContested(AssetId asset, OrganisationId owner, String reason) implements ConfirmationEvent {

        @Override
        public Claims on(Claims claims) {
            return claims.contested(asset, owner, reason);
        }
    }

    /**
     * The deed that claims a share for an owner was delivered to it, and its time to speak runs.
     *
     * @param asset of what
     * @param owner whose share
     * @param deed the SHA-256 digest of the deed
     * @param delivered on which day
     * @param proof the SHA-256 digest of what proves the delivery
     * @param due the last day on which it can speak
     */
    record DeedDelivered(
            AssetId asset, OrganisationId owner, String deed, LocalDate delivered, String proof, LocalDate due)
            implements ConfirmationEvent {

        @Override
        public Claims on(Claims claims) {
            return claims.delivered(asset, owner, due);
        }
    }

    /**
     * An owner's time to speak is over, and its silence says nothing, since it could not speak. The deed is delivered again once it can.
     *
     * @param asset of what
     * @param owner whose share
     */
    record DeliveryLapsed(AssetId asset, OrganisationId owner) implements ConfirmationEvent {

        @Override
        public Claims on(Claims claims) {
            return claims.lapsed(asset, owner);
        }
    }

    /**
     * A party to an assignment agreed to it before it is recorded.
     *
     * @param assent to what
     */
    record AssentGiven(Assent assent) implements ConfirmationEvent {

        @Override
        public AssetId asset() {
            return assent.asset();
        }

        @Override
        public OrganisationId owner() {
            return assent.by();
        }

        @Override
        public Claims on(Claims claims) {
            return claims.with(assent);
        }
    }

    /**
     * A party to an assignment no longer agrees to it, before it was recorded.
     *
     * @param assent to what
     */
    record AssentWithdrawn(Assent assent) implements ConfirmationEvent {

        @Override
        public AssetId asset() {
            return assent.asset();
        }

        @Override
        public OrganisationId owner() {
            return assent.by();
        }

        @Override
        public Claims on(Claims claims) {
            return claims.without(assent);
        }
    }

    /**
     * An owner agreed to a correction of title by which it loses, before it is recorded.
     *
     * @param agreement to what
     */
    record CorrectionAgreed(Agreement agreement) implements ConfirmationEvent {

        @Override
        public AssetId asset() {
            return agreement.asset();
        }

        @Override
        public OrganisationId owner() {
            return agreement.by();
        }

        @Override
        public Claims on(Claims claims) {
            return claims.with(agreement);
        }
    }

    /**
     * An owner no longer agrees to a correction by which it loses, before that was recorded.
     *
     * @param agreement to what
     */
    record AgreementWithdrawn(Agreement agreement) implements ConfirmationEvent {

        @Override
        public AssetId asset() {
            return agreement.asset();
        }

        @Override
        public OrganisationId owner() {
            return agreement.by();
        }

        @Override
        public Claims on(Claims claims) {
            return claims.without(agreement);
        }
    }

    /**
     * Who is bound confirmed what its deed says, before another records that.
     *
     * @param undertaken what it says
     */
    record DeedConfirmed(Undertaken undertaken) implements ConfirmationEvent {

        @Override
        public AssetId asset() {
            return undertaken.asset();
        }

        @Override
        public OrganisationId owner() {
            return undertaken.by();
        }

        @Override
        public Undertakings on(Undertakings undertakings) {
            return undertakings.with(undertaken);
        }
    }

    /**
     * A deed that was confirmed serves no more: what it says is done, by an entry after this in its block that rests on it; or who confirmed it
     * withdrew that, and this rests on its own right.
     *
     * @param undertaken what it said
     */
    record DeedEnded(Undertaken undertaken) implements ConfirmationEvent {

        @Override
        public AssetId asset() {
            return undertaken.asset();
        }

        @Override
        public OrganisationId owner() {
            return undertaken.by();
        }

        @Override
        public Undertakings on(Undertakings undertakings) {
            return undertakings.without(undertaken);
        }
    }
}
