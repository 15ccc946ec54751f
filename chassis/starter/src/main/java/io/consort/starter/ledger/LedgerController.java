package io.consort.starter.ledger;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A consortium's main ledger. */
@RestController
@RequestMapping("/api/${spring.application.name}/consortia/{consortiumId}")
final class LedgerController extends LedgerEndpoints {

    LedgerController(Transparency<?, ?> transparency) {
        super(transparency);
    }
}
