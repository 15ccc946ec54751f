package io.consort.ipledger.web;

import io.consort.starter.test.EveryTry;

class EveryTryTest extends EveryTry {}
