/** The web client as people use it, in a browser of its own. */
@NullMarked
package io.consort.quickstart.browser;

import org.jspecify.annotations.NullMarked;
