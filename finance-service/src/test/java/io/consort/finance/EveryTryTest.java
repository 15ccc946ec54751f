package io.consort.finance;

import io.consort.starter.test.EveryTry;

class EveryTryTest extends EveryTry {}
