package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.BadInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpLedgerBadInputTest extends BadInput {

    /** What is well-formed JSON and deep inside not what it should be. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        assets      | {"id":"A-1","kind":"patent","title":"t","ground":"background","effective":"1990-05-14","owners":{"ibm":null}}
        assets      | {"id":"A-1","kind":"patent","title":"t","ground":"background","effective":"1990-05-14","owners":{"i b":"1"}}
        assets      | {"id":"A-1","kind":"patent","title":"t","ground":"background","effective":"1990-05-14","owners":{}}
        assets      | {"id":"A-1","kind":"patent","title":"t","ground":"background","effective":"1990-05-14","owners":{"ibm":"1"},"inventors":[null]}
        assets      | {"id":"A-1","kind":"patent","title":"t","ground":"background","effective":"1990-05-14","owners":{"ibm":"1"},"identifiers":[null]}
        assets      | {"id":"A-1","kind":"patent","title":" ","ground":"background","effective":"1990-05-14","owners":{"ibm":"1"}}
        assets      | {"id":"A-1","kind":"patent","title":"t","ground":"background","effective":"1990-05-14","owners":{"a":"1/999999999999999999999999999989","b":"999999999999999999999999999988/999999999999999999999999999989"}}
        schemes     | {"id":"s","name":"n","tiers":[null]}
        schemes     | {"id":"s","name":"n","tiers":[]}
        schemes     | {"id":"s","name":"n","tiers":[{"kind":"levy","name":"l","rate":"2","of":"gross"},{"kind":"owners","name":"o"}]}
        schemes     | {"id":"s","name":"n","tiers":[{"kind":"banded-inventors","name":"l","of":"net","bands":[null]},{"kind":"owners","name":"o"}]}
        incomes     | {"asset":"A-1","kind":"sale","gross":{"amount":"1.00","currency":"USD"},"withheld":{"amount":"1.00","currency":"EUR"},"payer":"gca","effective":"1992-06-30"}
        simulations | {"asset":"A-1","gross":{"amount":"1.00","currency":"USD"},"withheld":{"amount":"1.00","currency":"EUR"},"effective":"1992-06-30","scheme":"s"}
        simulations | {"asset":"A-1","gross":{"amount":"1.00","currency":"USD"},"effective":"1992-06-30"}
        simulations | {"asset":"A-1","gross":{"amount":"1.00","currency":"USD"},"effective":"1992-06-30","tiers":[null]}
        assets/A-1/valuations | {"valuer":"x","independent":true,"asOf":"1993-01-01","from":"1993-01-01","until":"1993-12-31","method":{"kind":"relief-from-royalty","revenues":[null],"royaltyRate":"1/20","tax":"0","discount":{"rate":"1/4","sensitivity":"0"}}}
        assets/A-1/valuations | {"valuer":"x","independent":true,"asOf":"1993-01-01","from":"1993-01-01","until":"1993-12-31","method":{"kind":"cost-approach","basis":"replacement","items":[null],"functional":"0","economic":"0","tolerance":"0"}}
        assets/A-1/valuations | {"valuer":"x","independent":true,"asOf":"1993-01-01","from":"1993-01-01","until":"1993-12-31","method":{"kind":"market-approach","comparables":[{"what":"w","on":"1992-01-01","price":{"amount":"1.00","currency":"USD"},"adjustments":[null],"weight":"1"}]}}
        assets/A-1/valuations | {"valuer":"x","independent":true,"asOf":"1993-01-01","from":"1993-01-01","until":"1993-12-31","method":{"kind":"discounted-cash-flow","cashFlows":[{"amount":"1.00","currency":"USD"}],"discount":{"rate":"99999999999999999999","sensitivity":"0"}}}
        assets/A-1/valuations | {"valuer":"x","independent":true,"asOf":"1993-01-01","from":"1993-01-01","until":"1993-12-31","method":{"kind":"guess"}}
        assets/A-1/contributions | {"from":"ti","to":"newco","share":"1/6","effective":"1993-06-01","valuation":"V-1","issued":{"count":9223372036854775807,"nominal":{"amount":"1.00","currency":"USD"}}}
        """)
    void refusesWhatIsWrongDeepInside(String collection, String body) {
        standings();
        String before = recorded();
        Answer answer = api.as("olga", "office").post("/api/ip-ledger/consortia/alpha/" + collection, body);
        assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
        assertThat(answer.at("/detail")).isNotBlank();
        assertThat(recorded()).isEqualTo(before);
    }
}
