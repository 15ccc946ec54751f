/** Browser sign-in: the tokens stay here, the browser holds a cookie. */
@NullMarked
package io.consort.gateway.session;

import org.jspecify.annotations.NullMarked;
