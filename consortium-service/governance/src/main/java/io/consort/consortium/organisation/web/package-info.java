/** The register of organisations over HTTP. */
@NullMarked
package io.consort.consortium.organisation.web;

import org.jspecify.annotations.NullMarked;
