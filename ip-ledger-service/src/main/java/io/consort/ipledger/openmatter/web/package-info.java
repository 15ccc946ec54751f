/** Open matters over HTTP, for consortium-service. */
@NullMarked
package io.consort.ipledger.openmatter.web;

import org.jspecify.annotations.NullMarked;
