package io.consort.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.ClosureState;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.witness.WitnessId;
import io.consort.testkit.ledger.Given;
import io.consort.work.assembly.WorkLedger;
import io.consort.work.exit.ExitReckoning;
import io.consort.work.exit.ExitTerms;
import io.consort.work.exit.ReadmitMember;
import io.consort.work.exit.RevokeExit;
import io.consort.work.exit.SettleExit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds every type of entry of the work against {@code audience-matrix.csv}, which says who may read it; a type without a row fails. */
class WorkAudiencesTest {

    private static final OrganisationId LEAVER = new OrganisationId("ibm");
    private static final OrganisationId OUTSIDER = new OrganisationId("press");
    private static final LocalDate DAY = LocalDate.parse("1993-01-01");
    private static final Leaving<ExitTerms> LEAVING =
            new Leaving<>(LEAVER, ExitGround.WITHDRAWAL, DAY, ExitTerms.usual(ExitGround.WITHDRAWAL));

    private static final List<Command<WorkState, WorkEvent>> STORY = List.of(
            settle("exit-1"),
            new RevokeExit(new ExitId("exit-1"), "It never was."),
            settle("exit-2"),
            new ReadmitMember(new ExitId("exit-2"), LocalDate.parse("1995-01-01")),
            WorkLedger.WITNESSING.register(Cosigner.generate("w").verifier().toString()),
            WorkLedger.WITNESSING.retire(new WitnessId("W-1"), true),
            WorkLedger.CLOSING.carryOut(new ClosureOrder(1, ClosureState.SUSPENDED, "An inquiry", null)));

    @Test
    void everyTypeIsForEveryoneOrForThoseWhomItConcerns() throws IOException {
        Map<String, String> found = new TreeMap<>();
        Given<WorkState, WorkEvent> given = Given.ledger(WorkLedger.DEFINITION);
        for (Command<WorkState, WorkEvent> command : STORY) {
            List<? extends WorkEvent> events = given.when(command).events();
            given = given.happened(events);
            for (WorkEvent event : events) {
                Audience audience = WorkLedger.DEFINITION.audiences().of(given.state(), event, given.now());
                assertThat(audience.includes(LEAVER))
                        .as("%s for who leaves", event)
                        .isTrue();
                assertThat(audience.includes(OUTSIDER))
                        .as("%s for others", event)
                        .isEqualTo(!(audience instanceof Audience.Concerned));
                found.put(WorkLedger.DEFINITION.types().name(event), readers(audience));
            }
        }
        assertThat(found).isEqualTo(decided());
        assertThat(new TreeSet<>(found.keySet()))
                .isEqualTo(new TreeSet<>(WorkLedger.DEFINITION.types().names()));
    }

    private static Command<WorkState, WorkEvent> settle(String id) {
        return (state, context) -> new SettleExit(
                        new ExitId(id),
                        LEAVING,
                        ExitReckoning.of(state, LEAVING).digest())
                .decide(state, context);
    }

    private static String readers(Audience audience) {
        return switch (audience) {
            case Audience.Everyone() -> "everyone";
            case Audience.EveryoneAnd _ -> "everyone and named";
            case Audience.EveryoneEver() -> "everyone ever";
            case Audience.Concerned _ -> "concerned";
        };
    }

    private static Map<String, String> decided() throws IOException {
        try (InputStream file = WorkAudiencesTest.class.getResourceAsStream("/audience-matrix.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split(",", 3))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, _) -> one, TreeMap::new));
        }
    }
}
