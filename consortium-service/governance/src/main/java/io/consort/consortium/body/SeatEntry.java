package io.consort.consortium.body;

import java.time.Instant;

/** What happened to a seat, and when the ledger learnt of it. */
record SeatEntry(SeatEvent event, Instant recordedAt) {}
