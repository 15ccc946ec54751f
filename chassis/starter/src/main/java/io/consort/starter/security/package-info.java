/** Access tokens: validated in every service, whatever the gateway has checked before. */
@NullMarked
package io.consort.starter.security;

import org.jspecify.annotations.NullMarked;
