/** What the controllers of all features have in common. */
@NullMarked
package io.consort.ipledger.web;

import org.jspecify.annotations.NullMarked;
