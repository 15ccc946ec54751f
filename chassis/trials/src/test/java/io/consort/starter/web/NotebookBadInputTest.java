package io.consort.starter.web;

import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.BadInput;

@NotebookTest
class NotebookBadInputTest extends BadInput {

    @Override
    protected String recorded() {
        return super.recorded()
                + api.as("olga", "office")
                        .get("/api/notebook/consortia/alpha/ledgers/journal/checkpoint")
                        .text();
    }
}
