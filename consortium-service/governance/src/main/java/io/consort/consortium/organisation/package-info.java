/** The register of organisations, and their link to the identity provider. */
@NullMarked
package io.consort.consortium.organisation;

import org.jspecify.annotations.NullMarked;
