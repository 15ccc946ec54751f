package io.consort.finance;

import io.consort.starter.test.ApiDocument;

class ApiDocumentTest extends ApiDocument {}
