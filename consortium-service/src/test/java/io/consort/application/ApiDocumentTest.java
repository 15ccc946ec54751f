package io.consort.application;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.ApiDocument;
import org.springframework.context.annotation.Import;

@Import(InMemoryIdentity.class)
class ApiDocumentTest extends ApiDocument {}
