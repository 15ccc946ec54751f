/** The platform as a member's browser sees it: through the gateway, signed in at the identity provider. */
@NullMarked
package io.consort.quickstart.client;

import org.jspecify.annotations.NullMarked;
