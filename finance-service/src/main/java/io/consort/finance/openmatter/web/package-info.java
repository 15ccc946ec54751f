/** Open matters over HTTP, for consortium-service. */
@NullMarked
package io.consort.finance.openmatter.web;

import org.jspecify.annotations.NullMarked;
