package io.consort.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.assembly.ConsortiumNeeds;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What awaits whoever acts next in a history. */
public final class Awaited {

    private Awaited() {}

    /** The needs of a kind. */
    public static List<Need> needs(Given<ConsortiumState, ConsortiumEvent> given, String kind) {
        ConsortiumNeeds needs = new ConsortiumNeeds();
        return needs.on(given.state(), LocalDate.ofInstant(given.now(), ZoneOffset.UTC))
                .peek(each -> assertThat(needs.kinds()).contains(each.need().kind(), kind))
                .filter(each -> each.need().kind().equals(kind))
                .filter(each -> given.actor()
                        .organisation()
                        .filter(each.organisation()::equals)
                        .isPresent())
                .filter(each -> each.awaits(ConsortiumLedger.DEFINITION, given.state(), given.actor(), given.now()))
                .map(Matter::need)
                .distinct()
                .toList();
    }

    /** Their subjects, each with what it is done for: {@code votings/V-1 board.full.ibm}. */
    public static List<String> of(Given<ConsortiumState, ConsortiumEvent> given, String kind) {
        return needs(given, kind).stream()
                .map(each -> each.subject() + " " + each.whom())
                .toList();
    }

    /** Whether a command would be accepted. */
    public static boolean isAccepted(
            Given<ConsortiumState, ConsortiumEvent> given, Command<ConsortiumState, ConsortiumEvent> command) {
        try {
            ConsortiumLedger.DEFINITION.decide(given.state(), command, new Context(given.now(), given.actor()));
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }
}
