package io.consort.ipledger.title;

import io.consort.kernel.identity.OrganisationId;

/** Where a posting of title goes to or comes from. */
public sealed interface Account {

    /** Out of which title is created: what it has given is exactly what all holders have. */
    record Source() implements Account {}

    /** An organisation that holds title. */
    record Holder(OrganisationId organisation) implements Account {}
}
