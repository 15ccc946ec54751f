package io.consort.consortium.clause;

import io.consort.testkit.sentence.LanguageContract;

class LanguageTest extends LanguageContract {}
