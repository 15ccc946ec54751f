package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.disclosure.BeginsTerms;
import io.consort.ipledger.right.BarredLicence;
import io.consort.ipledger.right.Clearance;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.title.BarredAssignment;
import io.consort.ipledger.title.Clearances;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;

/** All that can happen to notices among joint owners. */
public sealed interface NoticeEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        Notices notices = Notices.of(state).with(this);
        return state.with(notices).with(on(Clearances.of(state), notices)).with(on(Rights.of(state), notices));
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case NoticePeriodSet _, LedgerWatched _ -> Audience.EVERYONE;
            case NoticeConsented consented ->
                Audience.EVERYONE.or(NoticeAccess.joint(Notices.of(state).require(consented.notice())));
            case NoticeGiven given -> NoticeAccess.of(state, given.notice());
            case NoticeObjected objected -> NoticeAccess.of(state, objected.notice());
            case CompensationOffered offered -> NoticeAccess.of(state, offered.notice());
            case NoticeClosed closed -> NoticeAccess.of(state, closed.notice());
        };
    }

    /**
     * What it means for assignments: nothing, for most.
     *
     * @param notices this event among them
     */
    default Clearances on(Clearances clearances, Notices notices) {
        return clearances;
    }

    /**
     * What it means for rights: nothing, for most.
     *
     * @param notices this event among them
     */
    default Rights on(Rights rights, Notices notices) {
        return rights;
    }

    /**
     * What the charter says of notices was put into force. Notices that were given before run as they did.
     *
     * @param period what it says
     */
    record NoticePeriodSet(NoticePeriod period) implements NoticeEvent {

        @Override
        public String subject() {
            return "notice-period";
        }

        @Override
        public Clearances on(Clearances clearances, Notices notices) {
            return clearances.requiringNotice(period.required());
        }
    }

    /**
     * A co-owner told the others what it wishes to do.
     *
     * @param notice its number
     * @param asset what they own together
     * @param owner whose wish it is
     * @param wish what it wishes to do
     * @param coOwners the others and their shares
     * @param given the date
     * @param due the last day on which they may answer
     */
    record NoticeGiven(
            NoticeId notice,
            AssetId asset,
            OrganisationId owner,
            Wish wish,
            OrderedMap<OrganisationId, Fraction> coOwners,
            LocalDate given,
            LocalDate due)
            implements NoticeEvent, BeginsTerms {

        @Override
        public String subject() {
            return "notices/" + notice;
        }
    }

    /**
     * A co-owner objected.
     *
     * @param notice to which notice
     * @param coOwner who
     * @param reason why
     */
    record NoticeObjected(NoticeId notice, OrganisationId coOwner, String reason) implements NoticeEvent {

        @Override
        public String subject() {
            return "notices/" + notice;
        }
    }

    /**
     * Whose wish it is offered a co-owner compensation.
     *
     * @param notice under which notice
     * @param coOwner to whom
     * @param amount how much; it replaces what was offered before
     */
    record CompensationOffered(NoticeId notice, OrganisationId coOwner, Money amount) implements NoticeEvent {

        @Override
        public String subject() {
            return "notices/" + notice;
        }
    }

    /**
     * A co-owner agreed, and withdrew its objection if it had one.
     *
     * @param notice to which notice
     * @param coOwner who
     */
    record NoticeConsented(NoticeId notice, OrganisationId coOwner) implements NoticeEvent {

        @Override
        public String subject() {
            return "notices/" + notice;
        }
    }

    /**
     * A notice came to an end, or at its end into dispute.
     *
     * @param notice which one
     * @param asset what they own together
     * @param wish what was wished for
     * @param status how it stands now
     * @param resolution by which a dispute was decided; null where none was
     * @param unheard co-owners that could not speak, so that their silence is none; null where all could
     */
    record NoticeClosed(
            NoticeId notice,
            AssetId asset,
            Wish wish,
            NoticeStatus status,
            @Nullable String resolution,
            @Nullable List<OrganisationId> unheard)
            implements NoticeEvent {

        /** Where everyone could speak. */
        public NoticeClosed(
                NoticeId notice, AssetId asset, Wish wish, NoticeStatus status, @Nullable String resolution) {
            this(notice, asset, wish, status, resolution, null);
        }

        NoticeClosed without(List<OrganisationId> mute) {
            return new NoticeClosed(notice, asset, wish, status, resolution, mute.isEmpty() ? null : mute);
        }

        @Override
        public String subject() {
            return "notices/" + notice;
        }

        @Override
        public Clearances on(Clearances clearances, Notices notices) {
            if (!(wish instanceof Wish.ToAssign(var assignment))) {
                return clearances;
            }
            if (status == NoticeStatus.BARRED) {
                return clearances.barring(new BarredAssignment(
                        notice.value(), String.valueOf(resolution), asset, assignment.from(), assignment.to()));
            }
            return status.isFree()
                    ? clearances
                            .notBarring(notice.value())
                            .cleared(asset, assignment, notices.require(notice).cleared())
                    : clearances;
        }

        @Override
        public Rights on(Rights rights, Notices notices) {
            if (!(wish instanceof Wish.ToLicense licence)) {
                return rights;
            }
            Notice closed = notices.require(notice);
            if (status == NoticeStatus.BARRED) {
                return rights.barring(
                        asset,
                        new BarredLicence(
                                notice.value(),
                                String.valueOf(resolution),
                                closed.owner(),
                                licence.licensee(),
                                licence.exclusivity(),
                                licence.extent()));
            }
            return status.isFree()
                    ? rights.notBarring(asset, notice.value())
                            .cleared(
                                    asset,
                                    new Clearance(
                                            closed.owner(),
                                            licence.licensee(),
                                            licence.exclusivity(),
                                            licence.extent(),
                                            licence.sublicensing(),
                                            HashTreePSet.from(closed.cleared())))
                    : rights;
        }
    }

    /**
     * A ledger has deadlines. Recorded in the platform's own ledger until there was an agenda, which knows of each ledger when it is due.
     *
     * @param ledger which one
     */
    record LedgerWatched(LedgerId ledger) implements NoticeEvent {

        @Override
        public String subject() {
            return "watched-ledgers/" + ledger;
        }
    }
}
