/** Open matters over HTTP, for consortium-service. */
@NullMarked
package io.consort.talent.openmatter.web;

import org.jspecify.annotations.NullMarked;
