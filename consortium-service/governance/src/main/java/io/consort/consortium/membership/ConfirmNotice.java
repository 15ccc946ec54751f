package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * The office confirms that it has the letter by which a member gave notice, so that the notice counts from the letter's day.
 * Refused with {@code no-notice-claimed}, {@code another-letter}, {@code own-notice} where the office itself is the leaver, and as
 * {@link Noticing} says.
 *
 * @param letter the digest of the letter that the office has
 */
public record ConfirmNotice(
        OrganisationId organisation,

        @Meaning("The SHA-256 of the letter that the office has")
        LetterDigest letter) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        NoticeClaim claim = Members.of(state)
                .find(organisation)
                .flatMap(Participation::claim)
                .orElseThrow(() -> DomainException.conflict(
                        "no-notice-claimed",
                        organisation + " has not said that it gave notice by a letter which is not confirmed."));
        if (organisation.equals(Acting.organisation(context))) {
            throw DomainException.forbidden(
                    "own-notice", "Nobody confirms a letter of its own: give notice from today.");
        }
        if (!claim.letter().equals(letter)) {
            throw DomainException.refused(
                    "another-letter",
                    "The letter that " + organisation + " means is " + claim.letter() + ", not " + letter + ".");
        }
        Noticing.require(state, organisation, claim.givenOn(), claim.effectiveOn(), context.today());
        return List.of(new NoticeGiven(
                organisation, Charter.of(state).version(), claim.givenOn(), claim.effectiveOn(), letter));
    }
}
