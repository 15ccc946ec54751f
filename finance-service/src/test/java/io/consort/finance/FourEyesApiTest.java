package io.consort.finance;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.FourEyesContract;

class FourEyesApiTest extends FourEyesContract {

    FourEyesApiTest() {
        super("finance", "open-account");
    }

    @Override
    protected Answer ask(Api who) {
        return who.post(ledger + "/accounts", """
                {"id":"bank-usd","name":"Bank","kind":"asset","currency":"USD","owner":"office"}
                """);
    }
}
