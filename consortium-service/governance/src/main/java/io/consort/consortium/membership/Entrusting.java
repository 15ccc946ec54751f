package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/** Who was given something to do, be it a member or not. Who is to act must be let in, and may read what it acts on. */
public interface Entrusting {

    /** Whether an organisation has or fills a seat on a date, or audits what members report. */
    boolean isEntrusted(ConsortiumState state, OrganisationId organisation, LocalDate on);
}
