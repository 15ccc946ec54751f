package io.consort.talent;

import io.consort.starter.test.EveryRead;
import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

class EveryReadTest extends EveryRead {

    @Override
    protected void tell() {
        platformHasALedger();
        List.of(TOLD, "sematech").forEach(each -> api.standing(each, OFFICE, Role.SECRETARIAT));
        api.restrict(TOLD, new Restrictions(Set.of(), Set.of("talent/register-researcher")));
        done(api.as("anna", OFFICE).post("/api/talent/consortia/" + TOLD + "/researchers", """
                {"person":{"name":"Josiah Carberry","email":"carberry@example.org","orcid":"0000-0002-1825-0097"},
                 "affiliations":[{"organisation":"utexas","source":"self","from":"1988-01-01"}],
                 "consent":{"givenOn":"1988-01-01","purposes":["recognition"]}}
                """));
    }

    @Override
    protected Map<String, List<String>> unlisted() {
        return Map.of("tile/{path}", List.of("0/000.p/1"));
    }
}
