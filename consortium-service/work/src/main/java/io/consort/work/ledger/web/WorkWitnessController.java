package io.consort.work.ledger.web;

import io.consort.starter.web.Answers;
import io.consort.starter.witness.WitnessDesks;
import io.consort.starter.witness.WitnessEndpoints;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.assembly.WorkLedger;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/ledgers/work")
@Tag(name = "work-witnesses", description = "Members who cosign checkpoints of the work")
final class WorkWitnessController extends WitnessEndpoints {

    WorkWitnessController(WitnessDesks desks, Answers<WorkState, WorkEvent> answers) {
        super(desks.desk(answers, WorkLedger.WITNESSING));
    }
}
