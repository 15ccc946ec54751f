package io.consort.starter.notebook;

import io.consort.starter.test.EveryTry;

@NotebookTest
class NotebookEveryTryTest extends EveryTry {

    @Override
    protected String recorded() {
        return super.recorded()
                + api.as("olga", "office")
                        .get("/api/notebook/consortia/alpha/ledgers/journal/checkpoint")
                        .text();
    }
}
