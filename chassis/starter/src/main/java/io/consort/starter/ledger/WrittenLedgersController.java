package io.consort.starter.ledger;

import io.consort.kernel.agenda.Rounds;
import io.consort.starter.web.Access;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which of this service's ledgers were written lately, for another service that waits for something in any of them. */
@RestController
@Tag(name = "internal")
final class WrittenLedgersController {

    private final LedgerHouse house;
    private final Clock clock;

    WrittenLedgersController(LedgerHouse house, Clock clock) {
        this.house = house;
        this.clock = clock;
    }

    /** A ledger is told of for as long as a write that began before the time may not have ended; so more than once, and never too late. */
    @GetMapping("/internal/written-ledgers")
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(
            summary = "The ledgers that were written since a time, or ever, and the time from which to ask next",
            description = "Of the main ledgers, or of those beside them that are named.")
    WrittenLedgers since(
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable String ledger) {
        Instant now = clock.instant();
        Instant from = since == null || since.isBefore(Instant.EPOCH) ? Instant.EPOCH : since.minus(Rounds.QUIET);
        List<String> ledgers = house.kind(ledger).agenda().markedSince(from).stream()
                .map(item -> item.ledger().value())
                .sorted()
                .toList();
        return new WrittenLedgers(ledgers, now);
    }

    /**
     * Where something was written.
     *
     * @param ledgers by the consortium's id
     * @param until by this service's clock: from where to ask the next time
     */
    record WrittenLedgers(List<String> ledgers, Instant until) {}
}
