package io.consort.ipledger.web;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.FourEyesContract;

class FourEyesApiTest extends FourEyesContract {

    FourEyesApiTest() {
        super("ip-ledger", "register-asset");
    }

    @Override
    protected Answer ask(Api who) {
        return who.post(ledger + "/assets", """
                {"id":"one","kind":"patent","title":"Stepper overlay calibration method","ground":"foreground",\
                "owners":{"office":"1"},"effective":"1990-05-14",\
                "inventors":[{"person":"R-1","contribution":"1"}],"origin":{"project":"P-1","workPackage":"WP-1"}}""");
    }
}
