package io.consort.consortium.amendment;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.CharterEvent;
import io.consort.consortium.charter.CharterEvent.CharterAgreed;
import io.consort.consortium.charter.CharterEvent.CharterConsented;
import io.consort.consortium.charter.CharterProposal;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.membership.Acting;
import io.consort.consortium.membership.Members;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A member agrees to a proposal. All who acceded are parties to the charter, whether they vote or look on; when the last of
 * those who are members on that day agrees, the next version is in force from that day. Refused with {@code proposal-closed},
 * {@code not-a-member} and {@code already-consented}, and by the last consent as any change, should something stand against it
 * by then.
 */
public record ConsentToCharter(
        @Meaning("The proposal that was read, by its number")
        int proposal) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<CharterEvent> decide(ConsortiumState state, Context context) {
        OrganisationId organisation = Acting.organisation(context);
        CharterProposal found =
                Charters.of(state).proposal(proposal).orElseThrow(() -> DomainException.notFound("proposal", proposal));
        if (!Charters.of(state).isOpen(found)) {
            throw DomainException.conflict(
                    "proposal-closed",
                    "Proposal " + proposal + " is closed: another was made after it, or another version than "
                            + found.amends() + " is in force.");
        }
        Set<String> members = Members.of(state).on(context.today()).keySet();
        if (!members.contains(organisation.value())) {
            throw DomainException.refused("not-a-member", organisation + " is not a party to the charter.");
        }
        if (found.consents().contains(organisation)) {
            throw DomainException.conflict(
                    "already-consented", organisation + " has agreed to proposal " + proposal + " already.");
        }
        CharterConsented consented = new CharterConsented(proposal, organisation);
        Set<String> agreed = found.consents().plus(organisation).stream()
                .map(OrganisationId::value)
                .collect(Collectors.toSet());
        return agreed.containsAll(members)
                ? List.of(
                        consented,
                        new CharterAgreed(
                                NextVersion.of(found.draft(), state, context.today()), proposal, context.today()))
                : List.of(consented);
    }
}
