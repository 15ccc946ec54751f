package io.consort.talent;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.FourEyesContract;

class FourEyesApiTest extends FourEyesContract {

    FourEyesApiTest() {
        super("talent", "register-researcher");
    }

    @Override
    protected Answer ask(Api who) {
        return who.post(ledger + "/researchers", """
                {"person":{"name":"Josiah Carberry","email":"carberry@example.org","orcid":"0000-0002-1825-0097"},
                 "affiliations":[{"organisation":"utexas","source":"self","from":"1988-01-01"}],
                 "consent":{"givenOn":"1988-01-01","purposes":["recognition"]}}
                """);
    }
}
