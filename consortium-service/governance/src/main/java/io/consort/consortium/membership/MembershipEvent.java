package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.life.Life;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens between a consortium and one organisation. */
public sealed interface MembershipEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        ConsortiumState next = state.with(Members.of(state).apply(this, header.time(), Charters.of(state)));
        return this instanceof MemberAcceded ? next.with(Life.of(state).acceded(header)) : next;
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE.or(organisation()::equals);
    }

    /** The organisation. */
    OrganisationId organisation();

    @Override
    default String subject() {
        return "members/" + organisation();
    }

    /**
     * The secretariat has invited an organisation to a class of members.
     *
     * @param charterVersion in force when it was invited
     * @param invitedOn the day of the invitation
     */
    record OrganisationInvited(
            OrganisationId organisation, ClassId membershipClass, int charterVersion, LocalDate invitedOn)
            implements MembershipEvent {}

    /** An invitation was not accepted in time. */
    record InvitationLapsed(OrganisationId organisation, LocalDate lapsedOn) implements MembershipEvent {}

    /** The office took an invitation back. */
    record InvitationWithdrawn(OrganisationId organisation, String reason) implements MembershipEvent {}

    /** Who was invited does not come. */
    record InvitationDeclined(OrganisationId organisation, String reason) implements MembershipEvent {}

    /**
     * An organisation has accepted the charter and is a member.
     *
     * @param charterVersion the version it accepted
     * @param effectiveOn its first day as a member
     */
    record MemberAcceded(
            OrganisationId organisation, ClassId membershipClass, int charterVersion, LocalDate effectiveOn)
            implements MembershipEvent {}

    /**
     * A member says that it has given notice by a letter on a day that is over. It counts once the office confirms that it has this
     * letter.
     *
     * @param noticeGivenOn the date of the letter
     * @param effectiveOn the first day on which it is to be no member any more
     */
    record NoticeClaimed(
            OrganisationId organisation, LocalDate noticeGivenOn, LocalDate effectiveOn, LetterDigest letter)
            implements MembershipEvent {}

    /**
     * A member has given notice of withdrawal.
     *
     * @param charterVersion whose period of notice was kept
     * @param noticeGivenOn the date of the notice itself; when it was recorded stands in the entry
     * @param letter by which it was given, as the office has confirmed; null for one of the day it was recorded, and in entries of old
     * @param effectiveOn the first day on which it is no member any more
     */
    record NoticeGiven(
            OrganisationId organisation,
            int charterVersion,
            LocalDate noticeGivenOn,
            LocalDate effectiveOn,
            @Nullable LetterDigest letter)
            implements MembershipEvent {

        /** Of the day it is recorded. */
        public NoticeGiven(
                OrganisationId organisation, int charterVersion, LocalDate noticeGivenOn, LocalDate effectiveOn) {
            this(organisation, charterVersion, noticeGivenOn, effectiveOn, null);
        }
    }

    /**
     * A member goes on for another term.
     *
     * @param charterVersion the version it accepted with it
     * @param endsOn the first day after the new term, from which on it has no vote
     * @param lapsesOn the first day without membership, unless it is renewed again
     */
    record MembershipRenewed(OrganisationId organisation, int charterVersion, LocalDate endsOn, LocalDate lapsesOn)
            implements MembershipEvent {}

    /**
     * A term has ended, the grace after it too, and the membership was not renewed.
     *
     * @param lapsedOn the first day without membership
     */
    record MembershipLapsed(OrganisationId organisation, LocalDate lapsedOn) implements MembershipEvent {}

    /**
     * A member reads on, and neither acts nor votes.
     *
     * @param charterVersion under which it was decided
     * @param from the first day
     * @param until the first day on which it is over; null until it is lifted
     * @param resolution that decided it; null where the office did
     */
    record MemberSuspended(
            OrganisationId organisation,
            int charterVersion,
            String reason,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ResolutionId resolution)
            implements MembershipEvent {
        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : Authority.resolution(resolution);
        }
    }

    /**
     * A member takes part again.
     *
     * @param on the first day
     * @param resolution that decided it; null where the office did
     */
    record SuspensionLifted(
            OrganisationId organisation,
            LocalDate on,
            String reason,
            @Nullable ResolutionId resolution) implements MembershipEvent {
        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : Authority.resolution(resolution);
        }
    }

    /**
     * A member was told what is held against it and invited to be heard.
     *
     * @param charterVersion under which it was
     * @param reason what is held against it
     * @param until the first day on which others may decide without having heard it
     */
    record HearingOffered(OrganisationId organisation, int charterVersion, String reason, LocalDate until)
            implements MembershipEvent {}

    /** A member said what it had to say before others decide about it. The words are its own. */
    record MemberHeard(OrganisationId organisation, String statement) implements MembershipEvent {}

    /**
     * A member was expelled.
     *
     * @param charterVersion under which it was decided
     * @param effectiveOn the first day without membership
     * @param resolution that decided it; null where the office did
     */
    record MemberExpelled(
            OrganisationId organisation,
            int charterVersion,
            ExpulsionGround ground,
            String reason,
            LocalDate effectiveOn,
            @Nullable ResolutionId resolution)
            implements MembershipEvent {
        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : Authority.resolution(resolution);
        }
    }
}
