package io.consort.consortium.life;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens in the life of a consortium as a whole. */
public sealed interface LifeEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        ConsortiumState next = state.with(Life.of(state).apply(this, header));
        return this instanceof ConsortiumDissolved dissolved
                ? next.with(state.get(EndsWithIt.class).dissolved(dissolved.on(), header.time()))
                : next;
    }

    /**
     * The life of the consortium as a whole concerns whoever was ever of it, also once that is over. What another service has open, and
     * why it hangs, is for those who are still of it.
     */
    @Override
    default Audience audience(ConsortiumState state) {
        return switch (this) {
            case DissolutionRefused _, TurnDelayed _ -> Audience.EVERYONE;
            case ConsortiumSuspended _,
                    ConsortiumResumed _,
                    WindingUpBegun _,
                    DissolutionStarted _,
                    ConsortiumDissolved _,
                    TurnConfirmed _ -> Audience.EVERYONE_EVER;
        };
    }

    @Override
    default String subject() {
        return "life";
    }

    /**
     * Nothing is recorded from here on until it is lifted.
     *
     * @param turn under which the other services are told
     * @param services who is told; null in entries of before there was a ledger of the work
     */
    record ConsortiumSuspended(
            int turn, String reason, @Nullable List<OtherService> services) implements LifeEvent {
        public ConsortiumSuspended {
            services = services == null ? null : List.copyOf(services);
        }
    }

    /**
     * The consortium is suspended no more.
     *
     * @param turn under which the other services are told
     * @param to where it goes on
     * @param services who is told; null in entries of before there was a ledger of the work
     */
    record ConsortiumResumed(
            int turn, LifeStage to, String reason, @Nullable List<OtherService> services) implements LifeEvent {
        public ConsortiumResumed {
            services = services == null ? null : List.copyOf(services);
        }
    }

    /** Nothing new begins from here on. */
    record WindingUpBegun(ResolutionId resolution) implements LifeEvent {
        @Override
        public Authority authority() {
            return Authority.resolution(resolution);
        }
    }

    /**
     * Nothing is open in this ledger, and the other services are told to close theirs.
     *
     * @param turn under which they are told
     * @param resolution null for a consortium that never had a member
     * @param services who is told; null in entries of before there was a ledger of the work
     */
    record DissolutionStarted(
            int turn,
            @Nullable ResolutionId resolution,
            String reason,
            @Nullable List<OtherService> services) implements LifeEvent {
        public DissolutionStarted {
            services = services == null ? null : List.copyOf(services);
        }

        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : Authority.resolution(resolution);
        }
    }

    /**
     * Another service has something open, and the dissolution has failed.
     *
     * @param turn under which the other services are told to open again
     * @param to where the consortium goes on
     * @param slug the rule over there
     * @param detail what it says
     * @param services who is told; null in entries of before there was a ledger of the work
     */
    record DissolutionRefused(
            int turn,
            LifeStage to,
            OtherService service,
            String slug,
            String detail,
            @Nullable List<OtherService> services)
            implements LifeEvent {
        public DissolutionRefused {
            services = services == null ? null : List.copyOf(services);
        }
    }

    /**
     * The consortium is no more. Memberships, and with them seats, offices and votes, are over from that day on without entries of
     * their own. This is the last entry of its ledger here but for the one that says that the resolution is carried out.
     *
     * @param on the first day without it
     * @param resolution null for one that never had a member
     * @param ledgers where each other service's ledger ended, against which any archive can be held
     */
    record ConsortiumDissolved(LocalDate on, @Nullable ResolutionId resolution, List<LedgerEnd> ledgers)
            implements LifeEvent {
        public ConsortiumDissolved {
            ledgers = List.copyOf(ledgers);
        }

        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : Authority.resolution(resolution);
        }
    }

    /** Another service has done what it was told. */
    record TurnConfirmed(int turn, LedgerEnd ledger) implements LifeEvent {}

    /**
     * Another service could not be told, or has not done what it was told; it is told again until it has.
     *
     * @param slug the rule or the fault
     * @param detail what it says
     */
    record TurnDelayed(int turn, OtherService service, String slug, String detail) implements LifeEvent {}
}
