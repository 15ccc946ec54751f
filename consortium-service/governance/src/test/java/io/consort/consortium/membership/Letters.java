package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.membership.MembershipEvent.NoticeClaimed;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Sequence;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Notices that were given by letter before the day of a test. */
public final class Letters {

    /** The letter. */
    public static final LetterDigest LETTER = new LetterDigest("1e".repeat(32));

    private Letters() {}

    /** Says that it gave notice, and has the office confirm it where that was before. */
    public static Command<ConsortiumState, ConsortiumEvent> notice(LocalDate givenOn, LocalDate effectiveOn) {
        return (state, context) -> {
            Sequence<ConsortiumState, ConsortiumEvent> own =
                    new Sequence<>(ConsortiumLedger.DEFINITION, state, context);
            own.decide(new GiveNotice(givenOn, effectiveOn, LETTER));
            List<ConsortiumEvent> events = new ArrayList<>(own.events());
            if (events.getLast() instanceof NoticeClaimed claimed) {
                Actor office = Actor.of("olga", Charter.of(state).secretariat().value());
                events.addAll(new ConfirmNotice(claimed.organisation(), LETTER)
                        .decide(own.state(), new Context(context.now(), office)));
            }
            return events;
        };
    }

    /** The same over HTTP; the answer is the confirmation's, or the refusal. */
    public static Answer withdraw(
            Api member, Api office, String consortium, String organisation, String givenOn, String effectiveOn) {
        Answer said = member.post(consortium + "/withdrawals", """
                {"noticeGivenOn":"%s","effectiveOn":"%s","letter":"%s"}
                """.formatted(givenOn, effectiveOn, LETTER));
        return said.status() == 201 ? confirm(office, consortium, organisation) : said;
    }

    private static Answer confirm(Api office, String consortium, String organisation) {
        return office.post(
                consortium + "/members/" + organisation + "/notice-confirmations", "{\"letter\":\"" + LETTER + "\"}");
    }
}
