package io.consort.finance;

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
        api.restrict(TOLD, new Restrictions(Set.of(), Set.of("finance/open-account")));
        done(api.as("anna", OFFICE).post("/api/finance/consortia/" + TOLD + "/accounts", """
                {"id":"bank-usd","name":"Bank","kind":"asset","currency":"USD","owner":"sematech-office"}"""));
    }

    @Override
    protected Map<String, List<String>> unlisted() {
        return Map.of("tile/{path}", List.of("0/000.p/1"));
    }
}
