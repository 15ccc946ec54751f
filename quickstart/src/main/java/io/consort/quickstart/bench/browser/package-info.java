/** A browser, driven by the Chrome DevTools protocol. */
@NullMarked
package io.consort.quickstart.bench.browser;

import org.jspecify.annotations.NullMarked;
