package io.consort.starter.web;

import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.AccessMatrix;

@NotebookTest
class NotebookAccessMatrixTest extends AccessMatrix {}
