package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;

/** Owners that confirm what was claimed for them, over HTTP. */
public final class Confirmations {

    private Confirmations() {}

    /** Has an owner confirm its share of an asset. */
    public static Answer confirm(Api api, String asset, String owner, String share) {
        Answer confirmed = api.as("someone-of-" + owner, owner)
                .post(asset + "/title-confirmations", "{\"share\":\"" + share + "\"}");
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        return confirmed;
    }

    /** Has an owner agree to a correction of title by which it loses. */
    public static void agree(Api api, String asset, String owner, String correction) {
        Answer agreed = api.as("someone-of-" + owner, owner).post(asset + "/correction-agreements", correction);
        assertThat(agreed.status()).as(agreed.toString()).isEqualTo(200);
    }
}
