package io.consort.talent;

import io.consort.starter.test.ApiDocument;

class ApiDocumentTest extends ApiDocument {}
