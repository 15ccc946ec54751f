package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.membership.MembershipEvent.NoticeClaimed;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member itself gives notice of withdrawal. It is given on the day it is recorded; one that was given by a letter before counts
 * from the letter's day once the office has {@linkplain ConfirmNotice confirmed} the letter. Refused with {@code
 * notice-dated-back} for a day before without a letter, and as {@link Noticing} says.
 *
 * @param noticeGivenOn the date of the notice; null for today
 * @param effectiveOn the first day on which it is no member any more
 * @param letter by which it was given; null for one that is given now
 */
public record GiveNotice(
        @Meaning(value = "Today where it is left out; a day before needs a letter", example = "1991-01-31") @Nullable
        LocalDate noticeGivenOn,

        @Meaning(value = "The first day without membership", example = "1992-01-31")
        LocalDate effectiveOn,

        @Meaning("The SHA-256 of the letter by which notice was given before today") @Nullable
        LetterDigest letter)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        OrganisationId organisation = Acting.organisation(context);
        LocalDate givenOn = noticeGivenOn == null ? context.today() : noticeGivenOn;
        Noticing.require(state, organisation, givenOn, effectiveOn, context.today());
        if (!givenOn.isBefore(context.today())) {
            return List.of(new NoticeGiven(organisation, Charter.of(state).version(), givenOn, effectiveOn, null));
        }
        if (letter == null) {
            throw DomainException.refused(
                    "notice-dated-back",
                    "Today is " + context.today() + "; a notice of " + givenOn
                            + " names the letter by which it was given, and counts once the office has confirmed it.");
        }
        return List.of(new NoticeClaimed(organisation, givenOn, effectiveOn, letter));
    }
}
