package io.consort.consortium.body;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import java.util.Optional;

/** Who presides where bodies sit now. */
public interface Presiding {

    /** The seat that presides over the meeting in which a body sits now; empty where it sits in none. */
    Optional<SeatId> presiding(BodyId body);
}
