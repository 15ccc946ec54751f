package io.consort.talent;

import io.consort.testkit.sentence.LanguageContract;

class LanguageTest extends LanguageContract {}
