package io.consort.talent;

import io.consort.starter.test.TriedFirst;

/** The same stories, in which each act is tried before it is done. */
@TriedFirst
class TriedStoryTest extends TalentApiTest {}
