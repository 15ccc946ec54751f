package io.consort.starter.notebook;

import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.closure.ClosureEndpoints;
import io.consort.starter.ledger.LedgerEndpoints;
import io.consort.starter.ledger.LedgerHouse;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.consort.starter.witness.WitnessDesks;
import io.consort.starter.witness.WitnessEndpoints;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All that it takes to have ledgers beside the main ones. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    private static final String PATH = "/api/notebook/consortia/{consortiumId}/ledgers/journal";

    @Bean
    Ledgers<Journal, JournalEvent> journal(LedgerHouse house) {
        return house.run(Journal.DEFINITION);
    }

    @Bean
    Answers<Journal, JournalEvent> journalAnswers(Ledgers<Journal, JournalEvent> journal) {
        return new Answers<>(journal);
    }

    @RestController
    @RequestMapping(PATH)
    static class JournalLedgerController extends LedgerEndpoints {

        JournalLedgerController(LedgerHouse house, Ledgers<Journal, JournalEvent> journal) {
            super(house.transparency(journal));
        }
    }

    @RestController
    @RequestMapping("/internal/consortia/{consortiumId}/ledgers/journal/closure")
    static class JournalClosureController extends ClosureEndpoints {

        JournalClosureController(Answers<Journal, JournalEvent> answers) {
            super(answers, Journal.CLOSING);
        }
    }

    @RestController
    @RequestMapping(PATH)
    static class JournalWitnessController extends WitnessEndpoints {

        JournalWitnessController(WitnessDesks desks, Answers<Journal, JournalEvent> answers) {
            super(desks.desk(answers, Journal.WITNESSING));
        }
    }

    @RestController
    @RequestMapping(PATH + "/lines")
    static class LineController {

        private final Answers<Journal, JournalEvent> answers;

        LineController(Answers<Journal, JournalEvent> answers) {
            this.answers = answers;
        }

        record Line(String text) {}

        @Act("write-line")
        @PostMapping
        @Access(Role.MEMBER)
        ResponseEntity<Line> write(Tenant tenant, Change change, @RequestBody Line line) {
            return answers.created(
                    tenant,
                    change,
                    (_, _) -> List.of(new JournalEvent.LineWritten(line.text())),
                    _ -> PATH.replace("{consortiumId}", tenant.consortium().value()) + "/lines",
                    receipt -> new Line(
                            receipt.first(JournalEvent.LineWritten.class).text()));
        }

        @GetMapping
        @Access(Role.OBSERVER)
        List<String> lines(Tenant tenant) {
            return answers.view(tenant, Journal::lines);
        }
    }
}
