package io.consort.talent;

import io.consort.starter.test.EveryTry;

class EveryTryTest extends EveryTry {}
