/** The only public door of the platform: who a caller is, how much they may ask, and where their request goes. */
@NullMarked
package io.consort.gateway;

import org.jspecify.annotations.NullMarked;
