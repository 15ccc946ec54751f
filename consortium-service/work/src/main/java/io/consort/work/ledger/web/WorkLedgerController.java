package io.consort.work.ledger.web;

import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.ledger.LedgerEndpoints;
import io.consort.starter.ledger.LedgerHouse;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/ledgers/work")
@Tag(name = "work-ledger", description = "The entries of a consortium's work, and the proofs of them")
final class WorkLedgerController extends LedgerEndpoints {

    WorkLedgerController(LedgerHouse house, Ledgers<WorkState, WorkEvent> ledgers) {
        super(house.transparency(ledgers));
    }
}
