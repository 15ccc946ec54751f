package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.Reply;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.View;
import io.consort.kernel.need.Need;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns in the lives of consortia that hang: another service was told and has said why it has not done it. It is told again by itself, so
 * that no act meets this; whoever runs the platform mends what it hangs by. Derived once for a height, as what awaits organisations is.
 */
public final class Hanging {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Map<ConsortiumId, Found> known = new ConcurrentHashMap<>();

    public Hanging(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        this.ledgers = ledgers;
    }

    /**
     * Those of a consortium, each for the service that it waits for.
     *
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE while its ledger cannot be read
     */
    public List<Need> of(ConsortiumId consortium) {
        LedgerId id = LedgerId.of(consortium);
        Found found = known.get(consortium);
        if (found == null || ledgers.reaches(id, found.height() + 1)) {
            found = read(id);
            known.put(consortium, found);
        }
        return found.needs();
    }

    private Found read(LedgerId id) {
        boolean opened = ledgers.inMemory(id).isEmpty();
        try {
            View<ConsortiumState> view = ledgers.ledger(id).read();
            return new Found(view.height(), in(view.state()).toList());
        } finally {
            if (opened) {
                ledgers.letGo(id);
            }
        }
    }

    /** Those on a state. */
    static Stream<Need> in(ConsortiumState state) {
        return Life.of(state).underWay().stream()
                .flatMap(change -> change.requireTurn().replies().stream()
                        .flatMap(reply -> Stream.ofNullable(need(change, reply))));
    }

    private static @Nullable Need need(LifeChange change, Reply reply) {
        return switch (reply) {
            case Reply.Delayed delayed ->
                new Need(
                        "turn", "life", Kebab.ofConstant(delayed.service()), delayed.at(), null, List.of(change.seq()));
            case Reply.Confirmed _ -> null;
        };
    }

    private record Found(long height, List<Need> needs) {}
}
