package io.consort.starter.witness;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The witnesses of a consortium's main ledger. */
@RestController
@RequestMapping("/api/${spring.application.name}/consortia/{consortiumId}")
final class WitnessController extends WitnessEndpoints {

    WitnessController(WitnessDesk<?, ?> desk) {
        super(desk);
    }
}
