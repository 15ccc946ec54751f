package io.consort.finance.dues.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import io.consort.starter.web.Tenant;
import org.springframework.stereotype.Component;

/** Sees that dues are received of those who are or were in a consortium: consortium-service knows. */
@Component
final class Payers {

    private final Standings standings;

    Payers(Standings standings) {
        this.standings = standings;
    }

    /**
     * @throws DomainException REFUSED at {@code /member} for one that never was in it; UNAVAILABLE when that cannot be learnt now
     */
    void require(Tenant tenant, OrganisationId member) {
        if (standings
                .of(tenant.consortium(), member)
                .filter(standing -> standing != Role.INVITED)
                .isEmpty()) {
            String detail = member + " is no member of " + tenant.consortium() + " and never was.";
            throw new DomainException(Kind.REFUSED, "unknown-member", detail, new FieldError("/member", detail));
        }
    }
}
