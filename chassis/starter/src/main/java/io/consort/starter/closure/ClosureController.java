package io.consort.starter.closure;

import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.ledger.Event;
import io.consort.starter.web.Answers;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Closing a consortium's main ledger. */
@RestController
@RequestMapping("/internal/consortia/{consortiumId}/closure")
final class ClosureController extends ClosureEndpoints {

    <S, E extends Event> ClosureController(Answers<S, E> answers, LedgerClosing<S, E> closing) {
        super(answers, closing);
    }
}
