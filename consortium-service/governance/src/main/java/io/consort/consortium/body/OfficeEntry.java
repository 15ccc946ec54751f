package io.consort.consortium.body;

import java.time.Instant;

/** What happened to an office, and when the ledger learnt of it. */
record OfficeEntry(OfficeEvent event, Instant recordedAt) {}
