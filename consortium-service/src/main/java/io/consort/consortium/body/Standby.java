package io.consort.consortium.body;

import io.consort.kernel.identity.PersonId;

/** Someone's time as an alternate. */
public record Standby(PersonId alternate, Period period) {}
