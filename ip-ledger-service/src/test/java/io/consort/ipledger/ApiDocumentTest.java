package io.consort.ipledger;

import io.consort.starter.test.ApiDocument;

class ApiDocumentTest extends ApiDocument {}
