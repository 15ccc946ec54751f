package io.consort.starter.web;

import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.BadInput;

@NotebookTest
class NotebookBadInputTest extends BadInput {}
