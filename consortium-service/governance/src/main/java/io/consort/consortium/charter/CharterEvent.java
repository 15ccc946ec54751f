package io.consort.consortium.charter;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;

/** What happens to a consortium's charter. */
public sealed interface CharterEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        Charters next = Charters.of(state)
                .apply(this, header.time(), state.get(FirstDay.class).foundedOn());
        return state.with(next).with(state.get(UnderCharter.class).under(next.last()));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return this instanceof CharterConsented consented
                ? Audience.EVERYONE.or(consented.organisation()::equals)
                : Audience.EVERYONE;
    }

    @Override
    default String subject() {
        return "charter";
    }

    /** A version of the charter is in force from the consortium's first day on: nobody has acceded to an earlier one. */
    record CharterAdopted(Charter charter) implements CharterEvent {}

    /**
     * The secretariat asks all members to agree to a next version of the charter.
     *
     * @param proposal its number, from 1
     * @param amends the version in force
     */
    record CharterProposed(int proposal, int amends, CharterDraft draft) implements CharterEvent {
        @Override
        public String subject() {
            return CharterProposal.subject(proposal);
        }
    }

    /** A member agrees to a proposal. */
    record CharterConsented(int proposal, OrganisationId organisation) implements CharterEvent {
        @Override
        public String subject() {
            return CharterProposal.subject(proposal);
        }
    }

    /**
     * All members have agreed to a next version of the charter.
     *
     * @param charter the whole of it
     * @param from its first day in force
     */
    record CharterAgreed(Charter charter, int proposal, LocalDate from) implements CharterEvent {}

    /**
     * A resolution has changed the charter. It binds all members, whichever version they acceded to.
     *
     * @param charter the whole of the next version
     * @param from its first day in force
     */
    record CharterAmended(Charter charter, ResolutionId resolution, LocalDate from) implements CharterEvent {
        @Override
        public Authority authority() {
            return Authority.resolution(resolution);
        }
    }
}
