package io.consort.talent;

import io.consort.starter.test.BadInput;

class BadInputTest extends BadInput {}
